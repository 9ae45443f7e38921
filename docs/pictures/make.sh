#!/usr/bin/env bash
# Makes the pictures of the docs: `docs/pictures/make.sh [--drawings] [FOLDER]`.
#
# The charts are files of two built sites: the example in content/, and the fictional one beside this file, which has the readings that
# the example's papers do not give. The picture of the home page needs what the browser tests need; --drawings leaves it out.
# FOLDER is where they go: this one unless given. $RAGSTONE is the program: built here unless given.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)

home=yes
if [ "${1:-}" = --drawings ]; then
  home=
  shift
fi
into=${1:-$here}
mkdir -p "$into"

if [ -z "${RAGSTONE:-}" ]; then
  export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$root/target}
  cargo build --release --locked --manifest-path "$root/Cargo.toml"
  RAGSTONE=$CARGO_TARGET_DIR/release/ragstone
fi
scratch=$(mktemp -d "${TMPDIR:-/tmp}/ragstone-pictures.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
"$RAGSTONE" build -C "$root" -o "$scratch/example" --quiet
"$RAGSTONE" build -C "$here/fictional" -o "$scratch/fictional" --quiet

# picture CHART NAME: one chart of a built site, under the name that docs/charts.md gives it.
picture() { cp "$scratch/$1.svg" "$into/$2.svg"; }

newest=example/reports/2022-11/charts
picture $newest/standing-bars standing-bars
picture $newest/priority-bars priority-bars
picture $newest/standing-matrix standing-matrix
picture $newest/slips slips
picture $newest/burn-up burn-up
picture $newest/finding-matrix finding-matrix
picture $newest/completeness completeness
# More moved between these two reports than since.
picture example/reports/2022-10/charts/movement movement
picture fictional/reports/2024-12/charts/measure-home-visits measure
picture fictional/reports/2024-12/charts/action-1.1-standing-strip standing-strip

if [ -n "$home" ]; then
  HOME=$scratch XDG_CACHE_HOME=$scratch XDG_CONFIG_HOME=$scratch node "$root/tests/browser/picture.mjs" "$scratch/example" "$into/home.png"
fi
