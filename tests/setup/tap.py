# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Runs the test cases of a script and reports each of them by the Test Anything Protocol."""

import sys
import unittest


class TapResult(unittest.TestResult):
    """One line a case, when it has ended: its parts do not count by themselves."""

    def startTest(self, test):
        super().startTest(test)
        self.problems_before = self.count_problems()

    def count_problems(self):
        # A skipped case has shown nothing: it counts as a failure.
        return len(self.failures) + len(self.errors) + len(self.skipped)

    def stopTest(self, test):
        word = 'ok' if self.count_problems() == self.problems_before else 'not ok'
        print(f'{word} {self.testsRun} - {type(test).__name__}.{test._testMethodName}', flush=True)
        super().stopTest(test)

    def print_problems(self):
        for test, details in self.failures + self.errors + self.skipped:
            print(f'{test.id()}\n{details}', file=sys.stderr)


def main():
    suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules['__main__'])
    print(f'1..{suite.countTestCases()}', flush=True)
    result = TapResult()
    suite.run(result)
    result.print_problems()
    sys.exit(result.count_problems() != 0)
