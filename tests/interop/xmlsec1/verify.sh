#!/usr/bin/env bash
# Verifies sealed XML messages with xmlsec1, after xmllint has looked at the shape of the signature.
#
#   verify.sh root.pem message.mla.xml ...
#
# Prints one line for each file: its name, a tab, and "valid" or why it is refused.
set -uo pipefail

root=$1
shift
ds='namespace-uri()="http://www.w3.org/2000/09/xmldsig#"'
xades='namespace-uri()="http://uri.etsi.org/01903/v1.3.2#"'
info="/*/*[last()][$ds and local-name()='Signature']/*[1][$ds and local-name()='SignedInfo']"
references="$info/*[$ds and local-name()='Reference']"

# A good exit code of xmlsec1 says that some references are good, not that they cover the whole document.
shape="count(//*[$ds and local-name()='Signature']) = 1
  and count(//*[$xades and local-name()='SignedProperties']) = 1
  and count($references) = 2
  and $references[1]/@URI = ''
  and $references[2]/@URI = concat('#', //*[$xades and local-name()='SignedProperties']/@Id)
  and count($info//*[local-name()='Transform']) = 3
  and $references[1]/*[1]/*[1]/@Algorithm = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature'
  and $references[1]/*[1]/*[2]/@Algorithm = 'http://www.w3.org/2001/10/xml-exc-c14n#'
  and $references[2]/*[1]/*[1]/@Algorithm = 'http://www.w3.org/2001/10/xml-exc-c14n#'"

status=0
for file in "$@"; do
  verdict=valid
  if grep -q '<!DOCTYPE' "$file"; then
    verdict="refused: a document type declaration"
  elif [ "$(xmllint --nonet --xpath "$shape" "$file" 2>&1)" != true ]; then
    verdict="refused: another shape than that of the profile"
  # Without --enabled-key-data, xmlsec1 takes a bare public key from the file and believes it.
  elif ! output=$(xmlsec1 --verify --enabled-key-data x509 --enabled-reference-uris empty,same-doc \
    --trusted-pem "$root" --id-attr:Id http://uri.etsi.org/01903/v1.3.2#:SignedProperties "$file" 2>&1); then
    verdict="refused: $(grep -m 1 -oE '(error|subject)=.*' <<<"$output" || echo "the signature or a digest is wrong")"
  fi
  printf '%s\t%s\n' "$file" "$verdict"
  [ "$verdict" = valid ] || status=1
done
exit "$status"
