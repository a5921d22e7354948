# cred-lint is run by the build; see its `ignore` comments.
# noqa: this one is for another tool
import sys

print(sys.version)  # type: ignore[attr-defined]
