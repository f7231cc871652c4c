#!/usr/bin/env bash
# tomlkit: a TOML file whose arrays of tables take turns comes back in another order, with the comments at other tables.
#
# Guess: what is parsed and written without a change is the same text, as the library promises to keep style.
# Seen with tomlkit 0.15.2: [[claim]] [[issue]] [[claim]] is written as [[claim]] [[claim]] [[issue]]; the comment that
# stood above [[issue]] then stands above the second [[claim]], and the one above the second [[claim]] above the next
# table. The data are the same; only a reader of the file is misled. Whoever keeps comments in such files must not
# rewrite them whole.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check tomlkit==0.15.2
"$folder/env/bin/python" - <<'PY'
import tomllib

import tomlkit

TEXT = """\
[[claim]]
id = "a"

# about the issue
[[issue]]
id = "i"

# about b
[[claim]]
id = "b"

[quo]
level = 1
"""
WRITTEN = """\
[[claim]]
id = "a"

# about the issue
[[claim]]
id = "b"

[[issue]]
id = "i"

# about b
[quo]
level = 1
"""
written = tomlkit.dumps(tomlkit.parse(TEXT))
print(f"tomlkit {tomlkit.__version__} writes:\n{written}")
assert tomllib.loads(written) == tomllib.loads(TEXT), "the data changed as well"
assert written == WRITTEN, "the behaviour has changed"
PY
