"""One file a format. Each has `NAME` and `check(site, report)`."""
