"""Counts checks and prints one line for each."""

SHOWN = 4


class Report:
    """The outcome of every check so far."""

    def __init__(self, quiet=False):
        self.passed = 0
        self.failed = []
        self.quiet = quiet

    def record(self, subject, check, problems):
        """Records one check of one file or kind of file. It failed if there are problems; each is a short sentence."""
        problems = list(problems)
        if not problems:
            self.passed += 1
            self._say(f"well  {subject}  {check}")
            return
        self.failed.append(check)
        shown = "; ".join(" ".join(str(problem).split()) for problem in problems[:SHOWN])
        more = f" … and {len(problems) - SHOWN} more" if len(problems) > SHOWN else ""
        self._say(f"FAIL  {subject}  {check}: {shown}{more}")

    def _say(self, line):
        if not self.quiet:
            print(line)
