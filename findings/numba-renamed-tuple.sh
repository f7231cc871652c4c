#!/usr/bin/env bash
# numba: a function kept on disk for a named tuple cannot be called any more once that tuple has another name.
#
# Guess: cache=True looks at the source's stamp, finds that the file has changed, and compiles anew.
# Seen with numba 0.68.1 and numpy 2.4.6: the list of what is kept is unpickled before the stamp is compared, and in it
# the argument's type names its class; so the call ends in an AttributeError (no attribute 'Pair' on that module) until
# somebody deletes the .nbi file beside the source, or calls recompile(), which empties the list. A package that renames
# such a class breaks for everybody whose cache outlived the upgrade.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check numba==0.68.1 numpy==2.4.6
cd "$folder"
write() {
  cat > kept.py <<PY
from typing import NamedTuple

import numba


class $1(NamedTuple):
    a: float
    b: float


@numba.njit(cache=True)
def total(pair):
    return pair.a + pair.b
PY
}
write Pair
env/bin/python -c "import kept; assert kept.total(kept.Pair(1.0, 2.0)) == 3.0"
sleep 1
write Couple
env/bin/python - <<'PY'
import kept
import numba

print(f"numba {numba.__version__}")
try:
    kept.total(kept.Couple(1.0, 2.0))
except AttributeError as error:
    print(f"after the class was renamed: AttributeError: {str(error).split(' on ')[0]}")
else:
    raise SystemExit("the behaviour has changed: the function was compiled anew")
kept.total.recompile()
assert kept.total(kept.Couple(1.0, 2.0)) == 3.0
print("after recompile(): 3.0")
PY
