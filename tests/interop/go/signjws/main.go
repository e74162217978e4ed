// Command signjws seals a JSON message with go-jose: signjws folder output-folder ES256 ...
package main

import (
	"crypto/sha256"
	"encoding/base64"
	"time"

	"github.com/go-jose/go-jose/v4"
	"mla-schema/interop/material"
)

func main() { material.SealFiles(seal, "json") }

func seal(sealing material.Sealing) ([]byte, error) {
	var certificates []string
	for _, each := range sealing.Chain {
		// Standard base64 here, base64url everywhere else.
		certificates = append(certificates, base64.StdEncoding.EncodeToString(each.Raw))
	}
	digest := sha256.Sum256(sealing.Chain[0].Raw)
	options := new(jose.SignerOptions).
		WithType("jose+json").
		WithContentType("application/vnd.mla-schema.message+json").
		WithHeader("iat", time.Now().Unix()).
		WithHeader("x5c", certificates).
		WithHeader("x5t#S256", base64.RawURLEncoding.EncodeToString(digest[:]))
	key := jose.SigningKey{Algorithm: jose.SignatureAlgorithm(sealing.Algorithm), Key: sealing.Key}
	signer, err := jose.NewSigner(key, options)
	if err != nil {
		return nil, err
	}
	signature, err := signer.Sign(sealing.Unsigned)
	if err != nil {
		return nil, err
	}
	return []byte(signature.FullSerialize()), nil
}
