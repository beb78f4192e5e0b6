"""How it is shown. The only place where Qt is imported."""
