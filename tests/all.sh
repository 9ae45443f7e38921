#!/usr/bin/env bash
# Runs everything that must hold: formatting, lints, docs, tests, the release build, and the example site in a browser and
# in the parsers of others.
#
# Needs Rust, git and a C compiler on Debian, as root or with sudo; installs the rest (Chromium, Node.js, Java, Python's venv,
# strace, qpdf, poppler's tools). Typst is compiled once, in the release build: tests and lints do without the feature `pdf`.
# Every step runs even when one before it failed; the exit code is 1 if any did. Writes only to the target folder,
# tests/browser/node_modules and a temporary folder. What is not built yet, and so not asked of the site, is listed as NOT_YET
# in tests/browser/run.mjs and tests/validators/run.py.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 2
root=$PWD

export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$root/target}
export CARGO_TERM_COLOR=${CARGO_TERM_COLOR:-auto}
# Properties are tried on the same cases in every run; without it `cargo test` tries others each time.
export PROPTEST_RNG_SEED=${PROPTEST_RNG_SEED:-20221122}
# Everything is compiled once and thrown away: keeping its state for the next edit costs time and disk.
if [ "${CI:-}" = true ]; then export CARGO_INCREMENTAL=0; fi
ragstone=$CARGO_TARGET_DIR/release/ragstone
browser=$root/tests/browser
validators=$root/tests/validators
parsers=$CARGO_TARGET_DIR/validators
papers=$root/tests/pdf
pdf_readers=$CARGO_TARGET_DIR/pdf-readers
scratch=$(mktemp -d "${TMPDIR:-/tmp}/ragstone-tests.XXXXXX")
trap 'rm -rf "$scratch"' EXIT

passed=0
failed=0
unwell=()

# step NAME COMMAND…: runs it, prints how long it took, counts it: once, or by the checks it says it made.
step() {
  local name=$1 start=$SECONDS code=0
  shift
  checks_passed=0
  checks_failed=0
  printf '\n== %s\n' "$name"
  "$@" </dev/null || code=$?
  passed=$((passed + checks_passed))
  failed=$((failed + checks_failed))
  if [ "$code" -eq 0 ]; then
    if [ "$checks_passed" -eq 0 ]; then passed=$((passed + 1)); fi
    printf -- '-- %s: well, %d s\n' "$name" $((SECONDS - start))
  else
    if [ "$checks_failed" -eq 0 ]; then failed=$((failed + 1)); fi
    unwell+=("$name")
    printf -- '-- %s: FAILED (exit code %d), %d s\n' "$name" "$code" $((SECONDS - start))
  fi
  return "$code"
}

# skip NAME WHY: a step that cannot run is a step that failed.
skip() {
  printf '\n== %s\n-- not run: %s\n' "$1" "$2"
  failed=$((failed + 1))
  unwell+=("$1 (not run: $2)")
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; elif [ "${CI:-}" = true ]; then sudo -n "$@"; else sudo "$@"; fi
}

node_is_enough() {
  command -v npm >/dev/null && node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 18 ? 0 : 1)' 2>/dev/null
}

install_missing() {
  local missing=()
  if [ ! -x "${CHROMIUM:-/usr/bin/chromium}" ]; then missing+=(chromium fonts-liberation); fi
  if ! node_is_enough; then missing+=(nodejs npm); fi
  if ! command -v java >/dev/null; then missing+=(default-jre-headless); fi
  if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then missing+=(python3 python3-venv); fi
  if ! command -v strace >/dev/null; then missing+=(strace); fi
  if ! command -v qpdf >/dev/null; then missing+=(qpdf); fi
  if ! command -v pdfinfo >/dev/null; then missing+=(poppler-utils); fi
  if [ ${#missing[@]} -eq 0 ]; then
    echo 'Nothing is missing.'
    return 0
  fi
  missing+=(ca-certificates)
  echo "Installing ${missing[*]}"
  as_root apt-get update -qq &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
      -o Dpkg::Use-Pty=0 "${missing[@]}" >"$scratch/apt.log" 2>&1 ||
    { tail -n 40 "$scratch/apt.log"; return 1; }
  node_is_enough || { echo 'Node.js 18 or newer and npm are needed.'; return 1; }
}

install_browser_tests() {
  cmp -s "$browser/package-lock.json" "$browser/node_modules/.installed" && echo 'Already there.' && return 0
  (cd "$browser" && npm ci --no-progress --loglevel=error --cache "$CARGO_TARGET_DIR/npm-cache") &&
    cp "$browser/package-lock.json" "$browser/node_modules/.installed"
}

# install_python TESTS PLACE: what the requirements of a folder of tests ask for.
install_python() {
  cmp -s "$1/requirements.txt" "$2/.installed" && echo 'Already there.' && return 0
  rm -rf "$2" &&
    python3 -m venv "$2" &&
    "$2/bin/pip" install -q --disable-pip-version-check --no-input --only-binary :all: \
      --cache-dir "$CARGO_TARGET_DIR/pip-cache" -r "$1/requirements.txt" &&
    cp "$1/requirements.txt" "$2/.installed"
}

docs() { RUSTDOCFLAGS='-D warnings' cargo doc --no-deps --locked; }

# What a folder holds and who may read it: two builds must give the same list.
listing() { (cd "$1" && find . -printf '%p %y %m\n' | LC_ALL=C sort); }

# When and as which file everything was written.
written() { (cd "$1" && find . -type f -printf '%p %i %T@ %s\n' | LC_ALL=C sort); }

same_bytes_everywhere() {
  local one=$scratch/one two="$scratch/another place" code=0
  mkdir -p "$one" "$two"
  cp -r content "$one/" && cp -r content "$two/" || return 1
  if [ -d themes ]; then cp -r themes "$one/" && cp -r themes "$two/" || return 1; fi
  (cd "$one" && umask 022 && TZ=Pacific/Kiritimati LANG=C.UTF-8 LC_ALL=C.UTF-8 "$ragstone" build -C . -o out) || code=1
  (cd / && umask 077 && TZ=America/Los_Angeles LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 "$ragstone" build -C "$two" -o "$two/out") || code=1
  diff -r "$one/out" "$two/out" || code=1
  if ! diff <(listing "$one/out") <(listing "$two/out") >"$scratch/modes"; then
    echo 'The files or who may read them differ:'
    head -n 20 "$scratch/modes"
    code=1
  fi
  return "$code"
}

second_build_writes_nothing() {
  local site=$scratch/one
  written "$site/out" >"$scratch/before" &&
    (cd "$site" && "$ragstone" build -C . -o out) &&
    written "$site/out" >"$scratch/after" &&
    diff "$scratch/before" "$scratch/after"
}

# A thousand builds are killed at random moments, and one at every system call that changes the disk; each call is refused.
the_disk_fails() {
  RAGSTONE_PROGRAM=$ragstone RAGSTONE_KILLS=1000 cargo test --locked --quiet --test disk -- --nocapture
}

# Figures that are held back are looked for in the papers as PDF too, and code of Typst in them is words.
papers_are_safe() {
  RAGSTONE_PROGRAM=$ragstone cargo test --locked --quiet --test disclosure -- papers paper no_form &&
    RAGSTONE_PROGRAM=$ragstone cargo test --locked --quiet --test hostile -- papers::
}

# papers_of SITE FOLDER: every paper to a meeting in both editions, and the packs.
papers_of() {
  local site=$1 folder=$2 paper meeting
  for paper in "$site"/content/papers/*.md; do
    meeting=$(basename "$paper" .md)
    "$ragstone" paper "$meeting" --edition cabinet -C "$site" -o "$folder" >/dev/null &&
      "$ragstone" paper "$meeting" --edition scrutiny -C "$site" -o "$folder" >/dev/null &&
      "$ragstone" paper "$meeting" --agenda -C "$site" -o "$folder" >/dev/null ||
      { echo "No paper to $meeting of $site"; return 1; }
  done
}

papers_are_written() {
  papers_of "$root" "$scratch/papers/example" && papers_of "$root/docs/pictures/fictional" "$scratch/papers/fictional"
}

# The longest has more than 30 pages and is made in less than a second and a half of processor time (44 in two).
a_long_paper_is_soon_made() {
  local long=2022-12-14-cabinet pages seconds TIMEFORMAT='%U'
  seconds=$( { time "$ragstone" paper "$long" --edition scrutiny -C "$root" -o "$scratch/papers/timed" >/dev/null; } 2>&1 )
  pages=$(pdfinfo "$scratch/papers/timed/$long-scrutiny.pdf" 2>/dev/null | sed -n 's/^Pages: *//p')
  echo "$pages pages in $seconds s of processor time"
  rm -r "$scratch/papers/timed"
  [ "$pages" -gt 30 ] && awk "BEGIN { exit !($seconds < 1.5) }"
}

same_papers_everywhere() {
  local there="$scratch/a place for papers"
  mkdir -p "$there" && cp -r content "$there/" || return 1
  if [ -d themes ]; then cp -r themes "$there/" || return 1; fi
  (cd / && umask 077 && TZ=America/Los_Angeles LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 papers_of "$there" "$there/out") &&
    diff -r "$scratch/papers/example" "$there/out"
}

# The charts in the docs are those that the program draws; the home page's picture is left to people's eyes.
pictures_are_fresh() {
  RAGSTONE=$ragstone "$root/docs/pictures/make.sh" --drawings "$scratch/pictures" &&
    diff -rq --exclude=home.png --exclude=make.sh --exclude=fictional docs/pictures "$scratch/pictures" ||
    { echo 'Run docs/pictures/make.sh, look at the pictures and commit them.'; return 1; }
}

# What editors and other programs are given, in one folder: tests/validators/desk.py says what is in it.
desk_is_laid() {
  local desk=$scratch/desk
  mkdir -p "$desk/sites/example" "$desk/sites/fictional" "$desk/sites/fresh" &&
    "$ragstone" schema --list >"$desk/kinds.txt" &&
    "$ragstone" schema -o "$desk/schemas" &&
    "$ragstone" new site "$desk/fresh" &&
    cp -r content "$desk/sites/example/" &&
    cp -r docs/pictures/fictional/content "$desk/sites/fictional/" &&
    cp -r "$desk/fresh/content" "$desk/sites/fresh/" &&
    RAGSTONE_DUMP=$desk cargo test --locked --quiet --test broken --test schema
}

# Runs a script that prints a line for each check that fails, and leaves its sums in a file.
summed() {
  local code=0 totals=$scratch/totals
  # Chromium and its libraries keep caches in the home folder.
  HOME=$scratch XDG_CACHE_HOME=$scratch/cache XDG_CONFIG_HOME=$scratch/config PYTHONDONTWRITEBYTECODE=1 \
    "$@" --totals "$totals" || code=$?
  if [ -s "$totals" ]; then
    read -r checks_passed checks_failed <"$totals"
    rm "$totals"
  fi
  return "$code"
}

browser_checks() { summed node "$browser/$1" "${@:2}"; }
validator_checks() { summed "$parsers/bin/python" "$validators/$1" "${@:2}"; }
paper_checks() { summed "$pdf_readers/bin/python" "$papers/$1" "${@:2}"; }

# The example with another line in place of its language in content/site.yaml: changed NAME LINES.
changed() {
  mkdir -p "$scratch/$1" && cp -r content themes "$scratch/$1/" &&
    sed -i "s/^language: .*/$2/" "$scratch/$1/content/site.yaml" &&
    "$ragstone" build -C "$scratch/$1" -o "$scratch/$1/out"
}

step 'Programs' install_missing
step 'Browser tests from npm' install_browser_tests && browser_ready=yes || browser_ready=
step 'Validators from PyPI' install_python "$validators" "$parsers" && validators_ready=yes || validators_ready=
step 'Readers of PDF from PyPI' install_python "$papers" "$pdf_readers" && readers_ready=yes || readers_ready=
step 'Formatting' cargo fmt --check
step 'Lints' cargo clippy --all-targets --locked -- -D warnings
step 'Documentation' docs
step 'Tests' cargo test --locked
step 'Release build' cargo build --release --locked --features pdf && built=yes || built=

if [ -n "$built" ]; then
  step 'The example plan is well' "$ragstone" check -C "$root"
  step 'The example site' "$ragstone" build -C "$root" -o "$scratch/site" && site=yes || site=
  if [ -n "$site" ]; then step 'The frozen reports are as the record says' "$ragstone" verify "$scratch/site"; fi
  step 'The same bytes from two folders' same_bytes_everywhere
  step 'A second build writes nothing' second_build_writes_nothing
  step 'The disk fails' the_disk_fails
  step 'Papers as PDF are safe' papers_are_safe
  step 'The pictures in the docs' pictures_are_fresh
  step 'The example with a theme of its own' changed themed 'theme: riverside' && themed=yes || themed=
  step 'The example in Welsh' changed welsh 'language: cy' && welsh=yes || welsh=
  step 'The fictional site' "$ragstone" build -C "$root/docs/pictures/fictional" -o "$scratch/fictional" && fictional=yes || fictional=
  step 'Papers' papers_are_written && written=yes || written=
else
  site=
  themed=
  welsh=
  fictional=
  written=
  for name in 'The example plan is well' 'The example site' 'The same bytes from two folders' 'A second build writes nothing' \
    'The disk fails' 'Papers as PDF are safe' 'The pictures in the docs' 'The example with a theme of its own' 'The example in Welsh' 'The fictional site' 'Papers'; do
    skip "$name" 'the release build failed'
  done
fi

if [ -z "$browser_ready" ]; then
  skip 'Browser' 'npm could not install its tests'
else
  step 'The browser checks can fail' browser_checks self-test.mjs
  if [ -n "$site" ]; then
    step 'Browser' browser_checks run.mjs "$scratch/site" --content "$root/content"
    step 'Search' summed node "$root/tests/search/run.mjs" "$scratch/site"
    step 'Preview' summed node "$root/tests/serve/run.mjs" "$ragstone" --plan "$root"
  else
    skip 'Browser' 'there is no site'
  fi
  # Other colours, and longer words: enough kinds of page to meet both.
  if [ -n "$themed" ]; then step 'Browser, a theme of its own' browser_checks run.mjs "$scratch/themed/out" --page reports/; fi
  if [ -n "$welsh" ]; then step 'Browser, Welsh' browser_checks run.mjs "$scratch/welsh/out" --page reports/; fi
  # A measure with limits, and one action's strip: the example has neither.
  if [ -n "$fictional" ]; then
    step 'Browser, fictional charts' browser_checks run.mjs "$scratch/fictional" --page drawings/
  else
    skip 'Browser, fictional charts' 'there is no fictional site'
  fi
fi

if [ -z "$validators_ready" ] || [ -z "$browser_ready" ]; then
  skip 'Validators' 'pip or npm could not install them'
else
  step 'The validators can fail' validator_checks self_test.py
  if [ -n "$site" ]; then
    step 'Validators' validator_checks run.py "$scratch/site"
  else
    skip 'Validators' 'there is no site'
  fi
  if [ -n "$built" ]; then
    step "What the clerk's desk gives" desk_is_laid && step 'Validators, the desk' validator_checks desk.py "$scratch/desk"
  else
    skip 'Validators, the desk' 'the release build failed'
  fi
fi

if [ -z "$written" ]; then
  skip 'Papers, read by others' 'there are no papers'
else
  step 'A long paper is soon made' a_long_paper_is_soon_made
  step 'The same papers from two folders' same_papers_everywhere
  if [ -n "$readers_ready" ]; then
    step 'The checks of papers can fail' paper_checks self_test.py "$scratch/papers/example/2022-10-19-cabinet.pdf"
    step 'Papers, read by others' paper_checks run.py "$scratch/papers"
  else
    skip 'Papers, read by others' 'pip could not install what reads them'
  fi
fi

printf '\n'
if [ ${#unwell[@]} -gt 0 ]; then
  echo 'Failed:'
  printf '  %s\n' "${unwell[@]}"
else
  echo 'Everything is well.'
fi
printf 'Took %d min %d s.\n' $((SECONDS / 60)) $((SECONDS % 60))
printf '%d passed, %d failed\n' "$passed" "$failed"
[ ${#unwell[@]} -eq 0 ]
