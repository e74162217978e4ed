"""The one JSON profile: JAdES-BASELINE-B, a flattened JWS over the exact bytes of the payload.

A signature is verified in steps, each of which consumes what the one before gave:

1. take the envelope apart: exactly ``payload``, ``protected`` and ``signature``, and at most a timestamp;
2. take the protected header apart: exactly the six parameters of the profile, each in its one form;
3. take the algorithm from the policy, and the certificates; the named certificate must be the first;
4. verify the signature over the two encoded texts as they stand in the file;
5. give the bytes of the payload.
"""

import hashlib
import hmac
import json
from base64 import b64encode, urlsafe_b64encode
from binascii import Error as Base64Error
from binascii import a2b_base64
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from mla_schema.core import faults
from mla_schema.core.errors import MlaError, SignatureError
from mla_schema.core.problems import signature_shape as problems
from mla_schema.core.words import Problem
from mla_schema.model.scalar import decode_base64
from mla_schema.signature.algorithms import AlgorithmPolicy
from mla_schema.signature.certificates import LoadChain
from mla_schema.signature.signed import Signed
from mla_schema.signature.signer import Signer
from mla_schema.wire.json import ENVELOPE, parse_json
from mla_schema.wire.limits import Limits

CONTENT_TYPE: Final = "application/vnd.mla-schema.message+json"
TYPE: Final = "application/jose+json"
_APPLICATION: Final = "application/"
_HEADER: Final = frozenset({"alg", "cty", "typ", "iat", "x5t#S256", "x5c"})
_HEADER_BYTES = 131_072
# From here to any second by addition; ``fromtimestamp`` fails on some systems for what was before 1970.
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
# Year 1900 to 2999, the years of every instant in the format.
_FIRST, _AFTER_LAST = -2_208_988_800, 32_503_680_000


def sign_json(payload: bytes, signer: Signer, at: datetime, *, content_type: str = CONTENT_TYPE) -> bytes:
    """Sign a payload.

    Args:
        payload: What is to be signed; for a message its one byte form, as the codec writes it.
        signer: What signs.
        at: The signing time that the signature will claim, to the second.
        content_type: The media type of the payload.

    Returns:
        The signed file.
    """
    header = {
        "alg": signer.algorithm.jose,
        "cty": content_type,
        "iat": int(at.astimezone(UTC).timestamp()),
        "typ": _short(TYPE),
        "x5c": [b64encode(each).decode("ascii") for each in signer.certificates],
        "x5t#S256": _encode(hashlib.sha256(signer.certificates[0]).digest()),
    }
    protected = _encode(json.dumps(header, separators=(",", ":")).encode())
    body = _encode(payload)
    value = _encode(signer.sign(f"{protected}.{body}".encode()))
    return f'{{"payload":"{body}","protected":"{protected}","signature":"{value}"}}'.encode()


def stamp_json(signed: bytes, timestamp: Callable[[bytes], bytes]) -> bytes:
    """Put a timestamp over the signature into a file that ``sign_json`` has written.

    Args:
        signed: The signed file.
        timestamp: Takes the bytes to be covered, and gives a token (RFC 3161) over them.
    """
    tree = json.loads(signed)
    token = b64encode(timestamp(tree["signature"].encode())).decode("ascii")
    tree["header"] = {"etsiU": [{"sigTst": {"tstTokens": [{"val": token}]}}]}
    return json.dumps(tree, separators=(",", ":"), sort_keys=True).encode()


def payload_of(tree: dict[str, Any]) -> bytes:
    """The bytes of the payload of signed content; nothing is known of them yet.

    Args:
        tree: The root object of the envelope.

    Raises:
        SignatureError: The payload is not base64url.
    """
    return _decode(tree.get("payload"), "payload")


def verify_json(
    tree: dict[str, Any],
    payload: bytes,
    policy: AlgorithmPolicy,
    load: LoadChain,
    limits: Limits,
    *,
    content_type: str = CONTENT_TYPE,
) -> Signed:
    """Verify signed content, in the steps of this module's description.

    Args:
        tree: The root object of the envelope.
        payload: What ``payload_of`` took out of it.
        policy: The algorithms that are accepted.
        load: Reads certificates; ``Trust`` remembers those it has read.
        limits: What may be read.
        content_type: The media type that the payload must have.

    Returns:
        The payload and what the signature says about itself.

    Raises:
        SignatureError: The envelope or the header has another shape, an algorithm is not accepted, or the
            signature is not good.
    """
    # 1. The envelope.
    token = _timestamp(tree)
    raw = _decode(tree["signature"], "signature")

    # 2. The protected header.
    header = _header(tree["protected"], limits, content_type)

    # 3. Algorithm and certificates.
    algorithm = policy.by_jose(header["alg"])
    if algorithm is None or algorithm.transitional:
        raise SignatureError(faults.ALGORITHM_NOT_ACCEPTED)
    chain = load(tuple(header["x5c"]))
    thumbprint = _decode(header["x5t#S256"], "x5t#S256")
    if not hmac.compare_digest(thumbprint, hashlib.sha256(chain.signed_by).digest()):
        raise SignatureError(faults.CERTIFICATE_EXCHANGED)
    key = chain.certificates[0].public_key()
    if not algorithm.fits(key):
        raise SignatureError(faults.KEY_DOES_NOT_FIT)

    # 4. The signature, over the texts as they stand.
    if not algorithm.verify(key, raw, f"{tree['protected']}.{tree['payload']}".encode()):
        raise SignatureError(faults.SIGNATURE_WRONG)

    # 5. Only what was signed goes on.
    return Signed(
        content=payload,
        algorithm=algorithm,
        certificates=chain.certificates,
        signed_by=chain.signed_by,
        claimed_at=_EPOCH + timedelta(seconds=header["iat"]),
        covered=tree["signature"].encode() if token else b"",
        timestamp=token,
    )


def _header(encoded: Any, limits: Limits, content_type: str) -> dict[str, Any]:
    data = _decode(encoded, "protected")
    if len(data) > _HEADER_BYTES:
        raise _refusal(problems.LONG_HEADER)
    try:
        header = parse_json(data, limits)
    except MlaError:
        raise _refusal(problems.HEADER_NOT_JSON) from None
    if header.keys() != _HEADER:
        raise _refusal(problems.HEADER_MEMBERS, names=", ".join(sorted(_HEADER)))
    texts = all(isinstance(header[name], str) for name in ("alg", "cty", "typ", "x5t#S256"))
    certificates = header["x5c"]
    if (
        not texts
        or not isinstance(certificates, list)
        or not all(isinstance(each, str) for each in certificates)
    ):
        raise _refusal(problems.HEADER_KIND)
    # RFC 7515, sections 4.1.9 and 4.1.10: a value without a solidus means what it means with "application/" before it.
    if header["cty"] not in {content_type, _short(content_type)}:
        raise _refusal(problems.ONE_OF_TWO, name="cty", one=content_type, other=_short(content_type))
    if header["typ"] not in {TYPE, _short(TYPE)}:
        raise _refusal(problems.ONE_OF_TWO, name="typ", one=_short(TYPE), other=TYPE)
    if type(header["iat"]) is not int or not _FIRST <= header["iat"] < _AFTER_LAST:
        raise _refusal(problems.NOT_SECONDS, name="iat")
    return header


def _short(media_type: str) -> str:
    """A media type without its first part."""
    return media_type.removeprefix(_APPLICATION)


def _timestamp(tree: dict[str, Any]) -> bytes | None:
    """The timestamp token of the unprotected header, whose one possible shape is ``etsiU`` with a ``sigTst``."""
    if tree.keys() == ENVELOPE:
        return None
    if tree.keys() != ENVELOPE | {"header"}:
        raise _refusal(problems.BESIDE)
    match tree["header"]:
        case {
            "etsiU": [{"sigTst": {"tstTokens": [{"val": str() as text, **in_token}], **in_stamp}, **beside}],
            **more,
        }:
            if not (in_token or in_stamp or beside or more):
                return _decode_standard(text)
    raise _refusal(problems.UNPROTECTED)


def _decode_standard(text: str) -> bytes:
    value = decode_base64(text)
    if value is None:
        raise _refusal(problems.NOT_BASE64, name="val")
    return value


def _encode(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def _decode(text: Any, name: str) -> bytes:
    """Bytes from base64url in its one form: no padding, no white space, no stray bits at the end."""
    if not isinstance(text, str):
        raise _refusal(problems.NOT_A_TEXT, name=name)
    try:
        # Bytes are translated many times faster than a text.
        standard = text.encode("ascii").translate(_FROM_URL)
        value = a2b_base64(standard + b"=" * (-len(text) % 4), strict_mode=True)
    except (Base64Error, UnicodeEncodeError):
        value = b""
    # Only the last group can hide bits that decoding drops.
    group = len(value) % 3 or 3
    if not value or _encode(value[-group:]) != text[-(group + 1) :]:
        raise _refusal(problems.NOT_BASE64URL, name=name)
    return value


# The signs of the standard alphabet become others that no base64 has, so that they are refused.
_FROM_URL = bytes.maketrans(b"-_+/", b"+/!!")


def _refusal(problem: Problem, **operands: str) -> SignatureError:
    return SignatureError(faults.SIGNATURE_SHAPE, problem=problem.said(**operands))
