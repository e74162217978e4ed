#!/usr/bin/env bash
# Seals an XML message with xmlsec1, which fills in a template.
#
#   sign.sh folder output-folder ES256 ...
#
# The folder has unsigned.mla.xml and, for each algorithm, ES256.key.pem and ES256.chain.pem (the certificate of the key
# first, no root). Writes ES256.mla.xml.
set -euo pipefail

folder=$1
output=$2
shift 2
declare -A methods=(
  [ES256]=http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256
  [ES384]=http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384
  [ES512]=http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512
  [PS256]=http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1
  [Ed25519]=http://www.w3.org/2021/04/xmldsig-more#eddsa-ed25519
)

status=0
for algorithm in "$@"; do
  chain=$folder/$algorithm.chain.pem
  certificates=$(sed 's/-----BEGIN.*/<ds:X509Certificate>/; s/-----END.*/<\/ds:X509Certificate>/' "$chain" | tr -d '\n')
  thumbprint=$(openssl x509 -in "$chain" -outform DER | openssl dgst -sha256 -binary | base64 -w 0)
  # Without white space between the elements; the message has none either.
  template=$(tr -d '\n' <"$(dirname "$0")/../template.xml" | sed 's/>  *</></g')
  signature=$(sed "s|@METHOD@|${methods[$algorithm]}|; s|@CERTIFICATES@|$certificates|
    s|@THUMBPRINT@|$thumbprint|; s|@TIME@|$(date -u +%Y-%m-%dT%H:%M:%SZ)|" <<<"$template")
  filled=$(mktemp)
  # The signature becomes the last child of the root; the message ends with the end of the root.
  sed "\$s|\(.*\)\(</message>\)\$|\1${signature//&/\\&}\2|" "$folder/unsigned.mla.xml" >"$filled"
  # xmlsec1 writes an XML declaration, which a message may have.
  xmlsec1 --sign --privkey-pem "$folder/$algorithm.key.pem" --enabled-key-data key-name \
    --id-attr:Id http://uri.etsi.org/01903/v1.3.2#:SignedProperties \
    --output "$output/$algorithm.mla.xml" "$filled" >&2 || status=1
  rm -f "$filled"
done
exit "$status"
