#!/usr/bin/env bash
# Installs the foreign implementations that the interoperability tests run.
#
# Nothing here is needed to use the library or to run its other tests. What cannot be had is named, and the tests that
# need it are skipped with that reason.
set -uo pipefail
cd "$(dirname "$0")"

# The tools that come with the system; only Debian and its kin are known here.
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  wanted=()
  command -v xmlsec1 >/dev/null || wanted+=(xmlsec1)
  command -v xmllint >/dev/null || wanted+=(libxml2-utils)
  command -v openssl >/dev/null || wanted+=(openssl)
  command -v javac >/dev/null || wanted+=(default-jdk-headless)
  command -v mvn >/dev/null || wanted+=(maven)
  command -v node >/dev/null || wanted+=(nodejs)
  command -v npm >/dev/null || wanted+=(npm)
  command -v go >/dev/null || wanted+=(golang)
  command -v chromium >/dev/null || wanted+=(chromium)
  command -v pdftotext >/dev/null || wanted+=(poppler-utils)
  command -v msgfmt >/dev/null || wanted+=(gettext)
  # The processors of XSLT that compute content digests: libxslt's own, that of PHP, and that of .NET under Mono.
  command -v xsltproc >/dev/null || wanted+=(xsltproc)
  php -r 'exit((int) !extension_loaded("xsl"));' 2>/dev/null || wanted+=(php-cli php-xml)
  { command -v mcs && command -v mono; } >/dev/null \
    || wanted+=(mono-mcs mono-runtime libmono-system-xml4.0-cil libmono-system-core4.0-cil)
  # The fonts of the documents, as the README names them.
  dpkg -s fonts-noto-core >/dev/null 2>&1 || wanted+=(fonts-noto-core)
  if [ "${#wanted[@]}" -gt 0 ]; then
    export DEBIAN_FRONTEND=noninteractive
    packages() { apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1; }
    apt-get update -qq >/dev/null 2>&1
    # A list fails as a whole where one package cannot be had: then each is tried by itself.
    packages "${wanted[@]}" || for each in "${wanted[@]}"; do
      packages "$each" || echo "interop: could not install $each; the tests that need it are skipped"
    done
  fi
fi

# The libraries, each by the client of its language and from the versions that are pinned here.
attempt() {
  local what=$1 log
  shift
  log=$(mktemp)
  "$@" >"$log" 2>&1 || { echo "interop: no $what; the tests that need it are skipped:" && tail -n 3 "$log"; }
  rm -f "$log"
}
for_node() { cd node && npm ci --no-audit --no-fund; }
for_go() { cd go && go build -o bin/ ./...; }
for_java() { cd java && mvn -q -B dependency:copy-dependencies; }
for_python() {
  cd python && python3 -m venv .venv && .venv/bin/pip install -q --disable-pip-version-check -r requirements.txt
}
# What tests/rendering reads and no commit holds: the schema of SARIF as OASIS has published it, and axe, which judges
# whether a page can be used by everybody.
for_rendering() {
  local name=$1 package=$2 folder=../rendering/.downloaded/$1
  rm -rf "$folder" && mkdir -p "$folder" && cd "$folder" &&
    npm pack --silent "$package" && tar xzf ./*.tgz --strip-components=1
}
# The schema of XLIFF 1.2 as OASIS has published it lies in a package of Debian, which is unpacked and not installed.
for_xliff() {
  local folder=../rendering/.downloaded/xliff schemas
  rm -rf "$folder" && mkdir -p "$folder" && cd "$folder" &&
    apt-get download -qq php-symfony-translation && dpkg-deb -x ./*.deb unpacked &&
    schemas=unpacked/usr/share/php/Symfony/Component/Translation/Resources/schemas &&
    cp "$schemas/xliff-core-1.2-strict.xsd" "$schemas/xml.xsd" . && rm -rf unpacked ./*.deb
}
# Each waits for another thing, so they go on beside each other.
attempt "libraries for Node" for_node &
attempt "libraries for Go" for_go &
attempt "libraries for Java" for_java &
attempt "libraries for Python" for_python &
attempt "schema of SARIF" for_rendering sarif @microsoft/jest-sarif@1.0.0-beta.0 &
attempt "axe" for_rendering axe axe-core@4.11.0 &
attempt "schema of XLIFF" for_xliff &
wait
