"""The public list of official accounts for the website: one file that works alone, without scripts or personal data."""

import json
from collections.abc import Mapping, Sequence
from html import escape
from urllib.parse import urlsplit

from actdesk.domain.public_list import PublicAccount, PublicList

_STYLE = """
body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b211e;background:#fff}
table{border-collapse:collapse;width:100%}caption{text-align:left;padding:.5rem 0}
th,td{text-align:left;padding:.5rem;border-bottom:1px solid #8a918c;vertical-align:top;overflow-wrap:anywhere}
a{color:#0f5f5c}@media(prefers-color-scheme:dark){body{color:#ecf0ed;background:#161a18}a{color:#5cc4b8}}
"""


def page(facts: PublicList, words: Mapping[str, str]) -> bytes:
    """Return the list as HTML (WCAG 2.2: language, title, one heading, a captioned table with scopes).

    `words` are those of the list's language: `title`, `intro`, `as_of`, `platform`, `account`, `name`, `body`,
    `languages`, `warning`.
    """
    say = {key: escape(text) for key, text in words.items()}
    heads = "".join(f'<th scope="col">{say[key]}</th>' for key in ("platform", "account", "name", "body", "languages"))
    rows = "\n".join(_row(account) for account in facts.accounts)
    as_of = f'{say["as_of"]} <time datetime="{facts.as_of.isoformat()}">{facts.as_of.isoformat()}</time>.'
    return f"""<!DOCTYPE html>
<html lang="{escape(facts.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{say["title"]}</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
<h1>{say["title"]}</h1>
<p>{say["intro"]}</p>
<table>
<caption>{as_of}</caption>
<thead><tr>{heads}</tr></thead>
<tbody>
{rows}
</tbody>
</table>
<p>{say["warning"]}</p>
</main>
</body>
</html>
""".encode()


def _row(account: PublicAccount) -> str:
    handle = escape(account.handle)
    safe = urlsplit(account.url).scheme == "https" and not any(c.isspace() for c in account.url)
    link = f'<a href="{escape(account.url)}" rel="noopener">{handle}</a>' if safe else handle
    cells = (escape(account.name), escape(account.body), escape(", ".join(account.languages)))
    rest = "".join(f"<td>{cell}</td>" for cell in cells)
    return f'<tr><td>{escape(account.platform)}</td><th scope="row">{link}</th>{rest}</tr>'


def as_json(facts: PublicList) -> bytes:
    """Return the list as JSON: `as_of`, and one object for each account."""
    told = {"as_of": facts.as_of.isoformat(), "accounts": [_object(account) for account in facts.accounts]}
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _object(account: PublicAccount) -> dict[str, str | Sequence[str]]:
    return {
        "platform": account.platform,
        "handle": account.handle,
        "url": account.url,
        "name": account.name,
        "body": account.body,
        "languages": list(account.languages),
    }
