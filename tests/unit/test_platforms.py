"""What a pasted link says, and what it does not: look-alikes are nobody's."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actdesk.data.reference import reference
from actdesk.domain.platforms import (
    HandleProblem,
    Presence,
    Recognised,
    handle_problem,
    imitated,
    normalise,
    platform_of,
    recognise,
)

PLATFORMS = reference().platforms()


def seen(text: str) -> Recognised | None:
    return recognise(text, PLATFORMS)


@pytest.mark.parametrize(
    ("text", "platform", "handle", "url"),
    [
        ("www.facebook.com/actalliance", "facebook", "actalliance", "https://www.facebook.com/actalliance"),
        (
            "https://m.facebook.com/ACT.Alliance/?ref=page",
            "facebook",
            "actalliance",
            "https://www.facebook.com/actalliance",
        ),
        (
            "http://es-la.facebook.com/actalliance#about",
            "facebook",
            "actalliance",
            "https://www.facebook.com/actalliance",
        ),
        ("twitter.com/actalliance", "x", "actalliance", "https://x.com/actalliance"),
        ("https://mobile.twitter.com/actalliance/", "x", "actalliance", "https://x.com/actalliance"),
        ("HTTPS://X.COM/ActAlliance?s=20&t=abc", "x", "actalliance", "https://x.com/actalliance"),
        ("youtube.com/actalliance", "youtube", "actalliance", "https://www.youtube.com/actalliance"),
        ("https://www.youtube.com/@Act.Alliance", "youtube", "act.alliance", "https://www.youtube.com/@act.alliance"),
        (
            "https://youtube.com/channel/UCabcdefghijklmnopqrstuV",
            "youtube",
            "UCabcdefghijklmnopqrstuV",
            "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuV",
        ),
        ("https://facebook.com:443/actalliance", "facebook", "actalliance", "https://www.facebook.com/actalliance"),
        ("<https://facebook.com./actalliance>.", "facebook", "actalliance", "https://www.facebook.com/actalliance"),
        ("Twitter: @ACTalliance", "x", "actalliance", "https://x.com/actalliance"),
        (
            "@forum_example@social.example.org",
            "mastodon",
            "forum_example@social.example.org",
            "https://social.example.org/@forum_example",
        ),
        (
            "https://www.youtube.com/@%C3%A9glise",
            "youtube",
            "église",
            "https://www.youtube.com/@%C3%A9glise",
        ),
    ],
)
def test_a_link_is_recognised_in_all_its_spellings(text: str, platform: str, handle: str, url: str) -> None:
    found = seen(text)
    assert found is not None
    assert (found.platform, found.handle, found.url) == (platform, handle, url)


def test_a_link_inside_a_sentence_is_found() -> None:
    found = seen("Please look at (https://x.com/actalliance/status/12345), it was posted today.")
    assert found == Recognised("x", Presence.PROFILE, "actalliance", "https://x.com/actalliance", deeper=True)


@pytest.mark.parametrize(
    "hostile",
    [
        "https://facebook.com.evil.org/actalliance",
        "https://facebook.com@evil.org/actalliance",
        "https://user:pass@facebook.com/actalliance",
        "https://evil.org/https://facebook.com/actalliance",
        "https://evil.org/@actalliance",
        "https://evil.org/?next=facebook.com/actalliance",
        "https://evil.org#facebook.com/actalliance",
        "https://facebook.com\\@evil.org/actalliance",
        "https:\\\\facebook.com\\actalliance",
        "https://fаcebook.com/actalliance",  # Cyrillic а
        "https://xn--fcebook-2fg.com/actalliance",
        "https://ｆacebook.com/actalliance",  # full width
        "https://facebook。com/actalliance",  # ideographic full stop
        "https://facebook.com\u200b/actalliance",
        "https://face\u00adbook.com/actalliance",
        "https://evilfacebook.com/actalliance",
        "https://facebook.com-login.org/actalliance",
        "https://anything.facebook.com/actalliance",
        "https://facebook.com:8080/actalliance",
        "https://facebook.com%2eevil.org/actalliance",
        "ftp://facebook.com/actalliance",
        "javascript://facebook.com/actalliance",
        "//facebook.com/actalliance",
        "@actalliance@facebook.com",
        "@actalliance@facebook.com.evil.org",
        "@actalliance",
        "actalliance",
        "act@alliance.org",
        "",
    ],
)
def test_a_look_alike_is_not_the_platform(hostile: str) -> None:
    assert seen(hostile) is None
    assert platform_of(hostile, PLATFORMS) is None


@pytest.mark.parametrize(
    ("link", "platform"),
    [
        ("https://www.instagram.com/p/Cabc123/", "instagram"),
        ("https://youtu.be/abcdefghijk", "youtube"),
        ("https://www.youtube.com/watch?v=abcdefghijk", "youtube"),
        ("https://x.com/i/flow/login", "x"),
        ("https://x.com/search?q=act", "x"),
        ("https://www.facebook.com/events/123456", "facebook"),
        ("https://vm.tiktok.com/ZMabc/", "tiktok"),
        ("https://t.me/addstickers/example", "telegram"),
    ],
)
def test_a_link_to_no_account_names_its_platform_alone(link: str, platform: str) -> None:
    assert seen(link) is None
    assert platform_of(link, PLATFORMS) == platform


@settings(max_examples=400, deadline=None)
@given(
    st.one_of(
        st.text(max_size=300),
        st.builds(
            "{}{}/{}".format,
            st.sampled_from(["https://", "", "http://www."]),
            st.sampled_from([host for p in PLATFORMS for host in p.hosts]),
            st.text(max_size=60),
        ),
    )
)
def test_no_text_makes_recognition_raise_and_what_it_finds_is_stable(text: str) -> None:
    found = seen(text)
    platform_of(text, PLATFORMS)
    if found is not None:
        again = seen(found.url)
        assert again is not None, found
        assert (again.platform, again.handle) == (found.platform, found.handle)


def test_a_million_characters_are_read_in_no_time() -> None:
    assert seen("https://facebook.com/" + "a" * 1_000_000) is None
    assert seen("x " * 500_000) is None
    assert seen("@" * 1_000_000) is None


@pytest.mark.parametrize(
    ("key", "handle", "problem"),
    [
        ("x", "actalliance", None),
        ("x", "@ACT_Alliance", None),
        ("x", "act-alliance", HandleProblem.CHARACTERS),
        ("x", "a_name_of_16_chr", HandleProblem.TOO_LONG),
        ("x", "act", HandleProblem.TOO_SHORT),
        ("x", "", HandleProblem.EMPTY),
        ("x", "@", HandleProblem.EMPTY),
        ("x", "search", HandleProblem.RESERVED),
        ("instagram", "act..alliance", HandleProblem.DOUBLED),
        ("instagram", "actalliance.", HandleProblem.EDGE),
        ("instagram", "_act_", None),
        ("tiktok", "20170331", HandleProblem.ONLY_DIGITS),
        ("telegram", "act__alliance", HandleProblem.DOUBLED),
        ("mastodon", "actalliance", HandleProblem.HOST_MISSING),
        ("mastodon", "actalliance@mastodon.social", None),
        ("mastodon", "actalliance@not a host", HandleProblem.HOST_MISSING),
        ("bluesky", "actalliance", HandleProblem.HOST_MISSING),
        ("bluesky", "actalliance.org", None),
        ("youtube", "église", None),
        ("facebook", "аctalliance", HandleProblem.CHARACTERS),  # Cyrillic а
    ],
)
def test_a_handle_is_judged_by_the_platforms_own_rules(key: str, handle: str, problem: HandleProblem | None) -> None:
    assert handle_problem(reference().platform(key), handle) is problem


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(PLATFORMS), st.text(max_size=80))
def test_no_handle_makes_the_judgement_raise(platform: object, handle: str) -> None:
    for rule in platform.rules:  # type: ignore[attr-defined]
        handle_problem(platform, handle, rule=rule)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "platform"),
    [
        ("https://facebook.com.evil.example/actalliance", "facebook"),
        ("see https://facebook.com@evil.example/actalliance!", "facebook"),
        ("login-instagram.com/actalliance", "instagram"),
        ("https://www.facebook.com/actalliance", None),
        ("https://netflix.com/actalliance", None),
        ("somebody@facebook.com", None),
        ("https://example.org/facebook.com", None),
        ("", None),
    ],
)
def test_an_address_that_only_seems_to_be_a_platforms_is_named(text: str, platform: str | None) -> None:
    assert imitated(text, PLATFORMS) == platform


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_no_text_makes_the_look_for_imitations_raise(text: str) -> None:
    imitated(text, PLATFORMS)


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("Facebook @actgreatlakes", "https://www.facebook.com/actgreatlakes"),
        ("vimeo @actalliance", "https://vimeo.com/actalliance"),
        ("Twitter @actalliance", "https://x.com/actalliance"),
        ("LinkedIn @act-alliance", "https://www.linkedin.com/company/act-alliance/"),
    ],
)
def test_a_platforms_name_and_a_handle_mean_its_usual_link(text: str, url: str) -> None:
    found = seen(text)
    assert found is not None
    assert found.url == url


def test_two_spellings_of_one_account_are_equal() -> None:
    facebook, youtube = reference().platform("facebook"), reference().platform("youtube")
    assert normalise(facebook, "@ACT.Alliance") == normalise(facebook, "actalliance")
    assert normalise(youtube, "UCaB", rule="channel_id") != normalise(youtube, "UCab", rule="channel_id")


def test_only_roles_that_administer_count() -> None:
    facebook = reference().platform("facebook")
    assert facebook.administers("full_control")
    assert not facebook.administers("task_access")
    assert not facebook.administers("no_such_role")
