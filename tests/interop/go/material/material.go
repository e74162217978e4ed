// Package material has what the programs of this module share: their command lines, keys and paths of certificates.
package material

import (
	"crypto"
	"crypto/x509"
	"encoding/asn1"
	"encoding/pem"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

var documentSigning = asn1.ObjectIdentifier{1, 3, 6, 1, 5, 5, 7, 3, 36}

// What CheckPath trusts; read by VerifyFiles.
var roots = x509.NewCertPool()

// VerifyFiles runs "program root.pem message ...": it prints a line for each file, its name, a tab, and "valid" or why
// it is refused.
func VerifyFiles(verify func(data []byte) error) {
	root, err := os.ReadFile(os.Args[1])
	if err != nil || !roots.AppendCertsFromPEM(root) {
		panic("the root cannot be read")
	}
	status := 0
	for _, name := range os.Args[2:] {
		data, err := os.ReadFile(name)
		if err == nil {
			err = verify(data)
		}
		verdict := "valid"
		if err != nil {
			verdict, _, _ = strings.Cut("refused: "+err.Error(), "\n")
			status = 1
		}
		fmt.Printf("%s\t%s\n", name, verdict)
	}
	os.Exit(status)
}

// Sealing is what a program needs to seal one message.
type Sealing struct {
	Algorithm string
	Key       crypto.PrivateKey
	Chain     []*x509.Certificate
	Unsigned  []byte
}

// SealFiles runs "program folder output-folder ES256 ...": it seals the message of a folder with the key of each
// algorithm.
func SealFiles(seal func(Sealing) ([]byte, error), extension string) {
	folder, output := os.Args[1], os.Args[2]
	for _, algorithm := range os.Args[3:] {
		sealing := Sealing{Algorithm: algorithm}
		sealing.Unsigned = must(os.ReadFile(filepath.Join(folder, "unsigned.mla."+extension)))
		block, _ := pem.Decode(must(os.ReadFile(filepath.Join(folder, algorithm+".key.pem"))))
		sealing.Key = must(x509.ParsePKCS8PrivateKey(block.Bytes))
		rest := must(os.ReadFile(filepath.Join(folder, algorithm+".chain.pem")))
		for block, rest = pem.Decode(rest); block != nil; block, rest = pem.Decode(rest) {
			sealing.Chain = append(sealing.Chain, must(x509.ParseCertificate(block.Bytes)))
		}
		sealed, err := seal(sealing)
		if err != nil {
			fmt.Fprintln(os.Stderr, algorithm+":", err)
			os.Exit(1)
		}
		if err := os.WriteFile(filepath.Join(output, algorithm+".mla."+extension), sealed, 0o644); err != nil {
			panic(err)
		}
	}
}

// CheckPath holds the certificates of a signature, the one that signed first, against the root.
func CheckPath(chain []*x509.Certificate) error {
	between := x509.NewCertPool()
	for _, each := range chain[1:] {
		between.AddCert(each)
	}
	options := x509.VerifyOptions{
		Roots: roots, Intermediates: between,
		// The purpose of signing documents is not one that crypto/x509 knows; it is looked for below.
		KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageAny},
	}
	if _, err := chain[0].Verify(options); err != nil {
		return err
	}
	for _, usage := range chain[0].UnknownExtKeyUsage {
		if usage.Equal(documentSigning) {
			return nil
		}
	}
	return errors.New("the certificate is not for documents")
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}
