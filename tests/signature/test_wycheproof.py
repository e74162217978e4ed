"""The vectors of Wycheproof: raw signatures agree without exception, signed JSON as far as the profile goes."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import load_der_public_key

import mla_schema as mla
from mla_schema.signature import json as signed_json
from mla_schema.signature.algorithms import (
    ED25519,
    ES256,
    ES384,
    ES512,
    POLICY,
    PS256,
    PS512,
    Algorithm,
)
from mla_schema.wire.json import parse_json
from tests.signature.json_forge import trust, write
from tests.signature.pki import AT

_FOLDER: Final = Path(__file__).parents[3] / "shared" / "vectors" / "wycheproof"

pytestmark = pytest.mark.skipif(
    not _FOLDER.is_dir(), reason="the vectors of Wycheproof are not beside the repository: ../shared/vectors"
)

_RAW: Final[dict[str, tuple[Algorithm, int]]] = {
    "ecdsa_secp256r1_sha256_p1363_test.json": (ES256, 262),
    "ecdsa_secp384r1_sha384_p1363_test.json": (ES384, 280),
    "ecdsa_secp521r1_sha512_p1363_test.json": (ES512, 318),
    "ed25519_test.json": (ED25519, 151),
    "rsa_pss_3072_sha256_mgf1_32_test.json": (PS256, 108),
    "rsa_pss_4096_sha512_mgf1_64_test.json": (PS512, 179),
}


def _groups(name: str) -> list[dict[str, Any]]:
    groups: list[dict[str, Any]] = json.loads((_FOLDER / name).read_text(encoding="utf-8"))["testGroups"]
    return groups


@pytest.mark.parametrize("name", _RAW)
def test_raw_signatures_agree(name: str) -> None:
    algorithm, least = _RAW[name]
    wrong, count = [], 0
    for group in _groups(name):
        key = load_der_public_key(bytes.fromhex(group["publicKeyDer"]))
        for test in group["tests"]:
            count += 1
            good = algorithm.verify(key, bytes.fromhex(test["sig"]), bytes.fromhex(test["msg"]))
            # A vector that is "acceptable" may go either way; these files have none, and none may creep in.
            assert test["result"] in {"valid", "invalid"}
            if good is not (test["result"] == "valid"):
                wrong.append((test["tcId"], test["comment"]))
    assert not wrong
    assert count >= least


@pytest.mark.parametrize("name", _RAW)
def test_no_other_algorithm_takes_such_a_signature(name: str) -> None:
    algorithm, _ = _RAW[name]
    [group, *_] = _groups(name)
    key = load_der_public_key(bytes.fromhex(group["publicKeyDer"]))
    good = [each for each in group["tests"] if each["result"] == "valid"]
    assert good
    for test in good:
        value, data = bytes.fromhex(test["sig"]), bytes.fromhex(test["msg"])
        taken = [each for each in POLICY.algorithms if each.verify(key, value, data)]
        assert taken == [algorithm]


_JWS: Final = "json_web_signature_test.json"
_NOT_OURS: Final = "the profile has no such algorithm in JSON"
_SHORT: Final = "the profile takes RSA keys of at least 3072 bits"
_NOT_BASE64: Final = "a sign that base64url does not have; the vectors let it pass, the profile never"
_BY_CERTIFICATE: Final = "a restriction of the JSON Web Key; the profile takes no such keys, and the use of a key from its certificate"
_REFUSED_THOUGH_GOOD: Final[dict[str, range | set[int]]] = {
    _NOT_OURS: {1, 33, *range(259, 272), 345, 348, 349, 352, *range(357, 360), 376, 377},
    _SHORT: {*range(272, 276), 287, 288, *range(320, 324), *range(325, 329), 346, 350},
    _NOT_BASE64: {372, 373},
}
_ACCEPTED_THOUGH_BAD: Final[dict[str, set[int]]] = {_BY_CERTIFICATE: {354, 356}}
"""Where the profile and the vectors differ, by the reason."""


@cache
def _vectors() -> dict[int, tuple[Any, dict[str, Any]]]:
    """Every vector of the group, with the key that belongs to it."""
    return {test["tcId"]: (group.get("public"), test) for group in _groups(_JWS) for test in group["tests"]}


def _accepts(jws: object, jwk: dict[str, Any] | None) -> bool:
    """What the profile says of a signature: the steps of the verifier, with the key taken from outside.

    The header of these vectors has no certificate, so it is only read, and not compared with the profile.
    """
    if not isinstance(jws, str) or jws.count(".") != 2 or jwk is None:
        return False
    head, body, value = jws.split(".")
    try:
        header = parse_json(signed_json._decode(head, "the protected header"), mla.Limits())
        signed_json._decode(body, "the payload")
        raw = signed_json._decode(value, "the signature")
    except mla.MlaError:
        return False
    algorithm = POLICY.by_jose(str(header["alg"]))
    return algorithm is not None and algorithm.verify(_key(jwk), raw, f"{head}.{body}".encode())


def _key(jwk: dict[str, Any]) -> ec.EllipticCurvePublicKey | rsa.RSAPublicKey:
    number = {name: int.from_bytes(urlsafe_b64decode(f"{jwk[name]}==")) for name in "xyne" if name in jwk}
    if jwk["kty"] == "RSA":
        return rsa.RSAPublicNumbers(number["e"], number["n"]).public_key()
    curves = {"P-256": ec.SECP256R1(), "P-384": ec.SECP384R1(), "P-521": ec.SECP521R1()}
    return ec.EllipticCurvePublicNumbers(number["x"], number["y"], curves[jwk["crv"]]).public_key()


def test_signed_json_is_judged_as_the_profile_says() -> None:
    refused = {number for numbers in _REFUSED_THOUGH_GOOD.values() for number in numbers}
    accepted = {number for numbers in _ACCEPTED_THOUGH_BAD.values() for number in numbers}
    found: dict[str, set[int]] = {"refused though good": set(), "accepted though bad": set()}
    for number, (jwk, test) in _vectors().items():
        good = _accepts(test["jws"], jwk)
        if good is not (test["result"] == "valid"):
            found["accepted though bad" if good else "refused though good"].add(number)
    assert found == {"refused though good": refused, "accepted though bad": accepted}


def test_each_reason_for_a_difference_holds() -> None:
    for number in _REFUSED_THOUGH_GOOD[_NOT_OURS]:
        assert POLICY.by_jose(_algorithm(number)) is None
    for number in _REFUSED_THOUGH_GOOD[_SHORT]:
        jwk, _ = _vectors()[number]
        algorithm = POLICY.by_jose(_algorithm(number))
        assert algorithm is not None
        assert not algorithm.fits(_key(jwk))
    for number in _REFUSED_THOUGH_GOOD[_NOT_BASE64]:
        assert "?" in _vectors()[number][1]["jws"]
    for number in _ACCEPTED_THOUGH_BAD[_BY_CERTIFICATE]:
        jwk, _ = _vectors()[number]
        assert jwk.get("use") == "enc" or jwk.get("key_ops") == ["encrypt"]


def _algorithm(number: int) -> str:
    head = _vectors()[number][1]["jws"].partition(".")[0]
    return str(json.loads(urlsafe_b64decode(f"{head}=="))["alg"])


def test_no_vector_is_a_signed_message() -> None:
    """None has the header of the profile; as they stand, and as envelopes, all are refused in good order."""
    assert len(_vectors()) == 401
    for _, test in _vectors().values():
        jws = test["jws"]
        files = [jws.encode() if isinstance(jws, str) else write(jws)]
        if isinstance(jws, str) and jws.count(".") == 2:
            head, body, value = jws.split(".")
            files.append(write({"payload": body, "protected": head, "signature": value}))
        for data in files:
            with pytest.raises(mla.MlaError):
                mla.read(data).verify(trust(), at=AT)
            assert mla.validate(data, trust=trust(), at=AT).outcome is not mla.Outcome.VALID
