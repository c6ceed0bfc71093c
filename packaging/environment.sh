# Sourced by packaging/run and packaging/test: the Debian packages and the virtual environment they need.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
venv=$root/.venv

say() { printf '%s\n' "$*" >&2; }
fail() { say "$(basename "$0"): $*"; exit 1; }

# What Qt opens at run time, as library:package; a desktop has most of them.
qt_libraries="libEGL.so.1:libegl1 libGL.so.1:libgl1 libX11-xcb.so.1:libx11-xcb1 libdbus-1.so.3:libdbus-1-3
libfontconfig.so.1:libfontconfig1 libglib-2.0.so.0:libglib2.0-0 libpulse.so.0:libpulse0
libwayland-client.so.0:libwayland-client0 libwayland-cursor.so.0:libwayland-cursor0
libxcb-cursor.so.0:libxcb-cursor0 libxcb-icccm.so.4:libxcb-icccm4 libxcb-image.so.0:libxcb-image0
libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-randr.so.0:libxcb-randr0
libxcb-render-util.so.0:libxcb-render-util0 libxcb-shape.so.0:libxcb-shape0 libxcb-sync.so.1:libxcb-sync1
libxcb-xfixes.so.0:libxcb-xfixes0 libxcb-xkb.so.1:libxcb-xkb1 libxkbcommon.so.0:libxkbcommon0
libxkbcommon-x11.so.0:libxkbcommon-x11-0 libXrandr.so.2:libxrandr2"

# debian_packages [COMMAND:PACKAGE...]: prints the packages that are missing; nothing where all is there.
debian_packages() {
  command -v dpkg >/dev/null || return 0
  local known pair missing=""
  known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p)
  for pair in $qt_libraries; do
    grep -qF -- "${pair%%:*} " <<<"$known" || missing+=" ${pair#*:}"
  done
  for pair in "$@"; do
    command -v "${pair%%:*}" >/dev/null || missing+=" ${pair#*:}"
  done
  python3 -c 'import ensurepip, venv' 2>/dev/null || [ -x "$venv/bin/python" ] || missing+=" python3-venv"
  printf '%s' "${missing# }"
}

# install_debian [COMMAND:PACKAGE...]: installs what is missing when root; false, with one line, otherwise.
install_debian() {
  local missing
  missing=$(debian_packages "$@")
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" = 0 ]; then
    say "Installing Debian packages: $missing"
    # shellcheck disable=SC2086
    apt-get update -qq >/dev/null 2>&1 &&
      DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null 2>&1 &&
      return 0
  fi
  say "Debian packages are missing; install them with: sudo apt install $missing"
  return 1
}

# install_python EXTRA: .venv with the pinned packages of pyproject.toml and, for 'test', those of the tests.
# Done once for each set of pins and place of the folder: later calls need no network.
install_python() {
  local extra=$1 state stamp=$venv/.installed
  state="$(sed '/^\[tool\./,$d' "$root/pyproject.toml" | sha256sum | cut -d' ' -f1) $root"
  if [ -f "$stamp" ] && { [ "$(cat "$stamp")" = "test $state" ] || [ "$(cat "$stamp")" = "$extra $state" ]; }
  then
    return 0
  fi
  command -v python3 >/dev/null ||
    fail "Python 3.11 or newer is needed; install it with: sudo apt install python3-venv"
  python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    fail "Python 3.11 or newer is needed, but python3 is $(python3 -V | cut -d' ' -f2)."
  say "Installing the pinned Python packages into .venv; the first time this takes some minutes"
  # A virtual environment does not survive being moved.
  if [ ! -x "$venv/bin/python" ] || [ "$(cut -d' ' -f3- "$stamp" 2>/dev/null)" != "$root" ]; then
    make_venv
  fi
  rm -f "$stamp"
  # What an older set of pins left behind may not go with this one: then start from nothing.
  pip_install "$extra" || { make_venv && pip_install "$extra"; } || {
    tail -n 5 "$venv/install.log" >&2
    fail "the Python packages could not be installed; see above or $venv/install.log, then run this again."
  }
  printf '%s\n' "$extra $state" >"$stamp"
}

make_venv() {
  python3 -m venv --clear "$venv" || fail "the virtual environment could not be made in $venv."
}

pip_install() {
  local spec=$root pip=("$venv/bin/python" -m pip --disable-pip-version-check)
  local parity=(linear-cae==0.1.4 music2latent==0.1.8)
  [ "$1" != test ] || spec="$root[test]"
  {
    "${pip[@]}" uninstall --yes "${parity[@]%%=*}" && "${pip[@]}" install --editable "$spec" &&
      "${pip[@]}" check || return 1
    # What the parity tests compare with pins an older NumPy, which it does not need.
    [ "$1" != test ] || "${pip[@]}" install --no-deps "${parity[@]}"
  } >"$venv/install.log" 2>&1
}
