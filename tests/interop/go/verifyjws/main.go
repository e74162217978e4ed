// Command verifyjws verifies sealed JSON messages with go-jose: verifyjws root.pem message.mla.json ...
package main

import (
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"errors"

	"github.com/go-jose/go-jose/v4"
	"mla-schema/interop/material"
)

// The header of the profile; go-jose keeps what it does not know in ExtraHeaders, so the header is read here.
type header struct {
	Algorithm    string   `json:"alg"`
	ContentType  string   `json:"cty"`
	IssuedAt     int64    `json:"iat"`
	Type         string   `json:"typ"`
	Certificates []string `json:"x5c"`
	Thumbprint   string   `json:"x5t#S256"`
}

// go-jose calls Ed25519 "EdDSA" and does not know the name that the profile uses (RFC 9864).
var algorithms = []jose.SignatureAlgorithm{jose.ES256, jose.ES384, jose.ES512, jose.PS256}

func main() { material.VerifyFiles(verify) }

func verify(data []byte) error {
	signature, err := jose.ParseSignedJSON(string(data), algorithms)
	if err != nil {
		return err
	}
	key, err := keyOf(data)
	if err != nil {
		return err
	}
	// What Verify returns is what may be processed.
	_, err = signature.Verify(key)
	return err
}

// keyOf gives the key of the first certificate, if the header is that of the profile and the path ends at the root.
func keyOf(data []byte) (any, error) {
	var file map[string]string
	if err := json.Unmarshal(data, &file); err != nil || len(file) != 3 {
		return nil, errors.New("other members than those of the profile")
	}
	protected, err := base64.RawURLEncoding.Strict().DecodeString(file["protected"])
	if err != nil {
		return nil, err
	}
	var head header
	var members map[string]any
	if err := errors.Join(json.Unmarshal(protected, &head), json.Unmarshal(protected, &members)); err != nil {
		return nil, err
	}
	if len(members) != 6 || head.ContentType != "application/vnd.mla-schema.message+json" ||
		head.Type != "jose+json" || len(head.Certificates) == 0 || members["iat"] == nil {
		return nil, errors.New("another header than that of the profile")
	}
	var chain []*x509.Certificate
	for _, each := range head.Certificates {
		// Standard base64 here, base64url everywhere else.
		der, err := base64.StdEncoding.Strict().DecodeString(each)
		if err != nil {
			return nil, err
		}
		certificate, err := x509.ParseCertificate(der)
		if err != nil {
			return nil, err
		}
		chain = append(chain, certificate)
	}
	digest := sha256.Sum256(chain[0].Raw)
	if head.Thumbprint != base64.RawURLEncoding.EncodeToString(digest[:]) {
		return nil, errors.New("another certificate than the one that is named")
	}
	return chain[0].PublicKey, material.CheckPath(chain)
}
