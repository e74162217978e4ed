// Command verifyxml verifies sealed XML messages with goxmldsig: verifyxml root.pem message.mla.xml ...
//
// Taken alone, goxmldsig cannot: it takes ECDSA signatures in DER, which no other implementation writes, it looks at
// one reference only, and it trusts no issuers but the one certificate that signed. What is missing stands here.
package main

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/asn1"
	"encoding/base64"
	"errors"
	"math/big"
	"strings"

	"github.com/beevik/etree"
	dsig "github.com/russellhaering/goxmldsig"
	"github.com/russellhaering/goxmldsig/etreeutils"
	"mla-schema/interop/material"
)

const (
	ds   = "http://www.w3.org/2000/09/xmldsig#"
	c14n = "http://www.w3.org/2001/10/xml-exc-c14n#"
)

func main() { material.VerifyFiles(verify) }

func verify(data []byte) error {
	if bytes.Contains(data, []byte("<!DOCTYPE")) {
		return errors.New("a document type declaration")
	}
	document := etree.NewDocument()
	if err := document.ReadFromBytes(data); err != nil {
		return err
	}
	root := document.Root()
	children := root.ChildElements()
	if len(children) == 0 {
		return errors.New("there is no signature")
	}
	signature := children[len(children)-1]
	if signature.Tag != "Signature" || signature.NamespaceURI() != ds || len(document.FindElements("//Signature")) != 1 {
		return errors.New("the signature must be the last element, and the only one")
	}
	chain, err := chainOf(signature)
	if err != nil {
		return err
	}
	if err := material.CheckPath(chain); err != nil {
		return err
	}
	if err := checkReferences(signature); err != nil {
		return err
	}
	if err := rewriteValue(signature, chain[0]); err != nil {
		return err
	}
	store := dsig.MemoryX509CertificateStore{Roots: chain[:1]}
	// What Validate returns is what may be processed.
	_, err = dsig.NewDefaultValidationContext(&store).Validate(root)
	return err
}

// checkReferences demands the two references of the profile and compares the digest of the second.
func checkReferences(signature *etree.Element) error {
	references := signature.FindElements("./SignedInfo/Reference")
	properties := signature.FindElements(".//SignedProperties")
	if len(references) != 2 || len(properties) != 1 ||
		references[0].SelectAttrValue("URI", "none") != "" ||
		references[1].SelectAttrValue("URI", "") != "#"+properties[0].SelectAttrValue("Id", "") ||
		transforms(references[0]) != ds+"enveloped-signature "+c14n || transforms(references[1]) != c14n {
		return errors.New("other references than those of the profile")
	}
	// A part of a document must take along the namespaces that were declared above it.
	namespaces, err := etreeutils.NSBuildParentContext(properties[0])
	if err != nil {
		return err
	}
	detached, err := etreeutils.NSDetatch(namespaces, properties[0])
	if err != nil {
		return err
	}
	canonical, err := dsig.MakeC14N10ExclusiveCanonicalizerWithPrefixList("").Canonicalize(detached)
	if err != nil {
		return err
	}
	digest := sha256.Sum256(canonical)
	stated, err := decode(references[1].FindElement("./DigestValue"))
	if err != nil || !bytes.Equal(digest[:], stated) {
		return errors.New("the signed properties were changed")
	}
	return nil
}

// rewriteValue turns an ECDSA signature, which is r and s side by side, into the DER that goxmldsig takes.
func rewriteValue(signature *etree.Element, certificate *x509.Certificate) error {
	key, ok := certificate.PublicKey.(*ecdsa.PublicKey)
	if !ok {
		return nil
	}
	element := signature.FindElement("./SignatureValue")
	raw, err := decode(element)
	half := (key.Curve.Params().BitSize + 7) / 8
	if err != nil || len(raw) != 2*half {
		return errors.New("the signature value has another length than the curve")
	}
	der, err := asn1.Marshal([]*big.Int{new(big.Int).SetBytes(raw[:half]), new(big.Int).SetBytes(raw[half:])})
	if err != nil {
		return err
	}
	element.SetText(base64.StdEncoding.EncodeToString(der))
	return nil
}

func chainOf(signature *etree.Element) ([]*x509.Certificate, error) {
	var chain []*x509.Certificate
	for _, each := range signature.FindElements("./KeyInfo/X509Data/X509Certificate") {
		der, err := decode(each)
		if err != nil {
			return nil, err
		}
		certificate, err := x509.ParseCertificate(der)
		if err != nil {
			return nil, err
		}
		chain = append(chain, certificate)
	}
	if len(chain) == 0 {
		return nil, errors.New("there is no certificate")
	}
	return chain, nil
}

func transforms(reference *etree.Element) string {
	var names []string
	for _, each := range reference.FindElements("./Transforms/Transform") {
		names = append(names, each.SelectAttrValue("Algorithm", ""))
	}
	return strings.Join(names, " ")
}

func decode(element *etree.Element) ([]byte, error) {
	if element == nil {
		return nil, errors.New("an element of the signature is missing")
	}
	return base64.StdEncoding.DecodeString(strings.Join(strings.Fields(element.Text()), ""))
}
