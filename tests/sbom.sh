#!/usr/bin/env bash
# Writes the bill of materials of the program, in CycloneDX 1.5 as JSON: tests/sbom.sh FILE [TARGET].
#
# Needs cargo-cyclonedx (cargo install --locked cargo-cyclonedx). TARGET is a Rust target, this machine's where it is left out, or
# `all`. The same Cargo.lock gives the same bytes on every machine: without a clock, and without the folder it was made in.
# Where Python has `cyclonedx-python-lib[json-validation]`, the file is checked against the schema as well.
set -euo pipefail
if [ $# -lt 1 ]; then
  echo 'usage: tests/sbom.sh FILE [TARGET]' >&2
  exit 2
fi
out=$(realpath -m "$1")
target=${2:-$(rustc -vV | sed -n 's/^host: //p')}
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The tool writes beside Cargo.toml and nowhere else.
trap 'rm -f sbom-in-the-making.json' EXIT
SOURCE_DATE_EPOCH=0 cargo cyclonedx --quiet --all-features --format json --spec-version 1.5 --target "$target" --override-filename sbom-in-the-making
sed "s|path+file://$PWD#|path+file:///#|g" sbom-in-the-making.json >"$out"
if grep -qF "$PWD" "$out"; then
  echo "$out names the folder it was made in" >&2
  exit 1
fi

if python3 -c 'import cyclonedx.validation.json' 2>/dev/null; then
  python3 - "$out" <<'PYTHON'
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

fault = JsonStrictValidator(SchemaVersion.V1_5).validate_str(open(sys.argv[1], encoding="utf-8").read())
if fault:
    sys.exit(f"{sys.argv[1]} is not CycloneDX 1.5: {fault}")
print("valid CycloneDX 1.5")
PYTHON
fi
