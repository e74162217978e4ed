"""What a legal source is: the instrument it stands in, and the provision itself.

The constants are in the sibling modules, one per family of instruments; they are built from these two types.
"""

from dataclasses import dataclass
from enum import StrEnum, unique


@unique
class Instrument(StrEnum):
    """A text that we cite: a treaty, a law, a form, an assessment or a technical standard.

    The value is a short id that never changes. A series of standards (RFC, ISO …) is one instrument; its
    provisions say which document of the series is meant.
    """

    ETS185 = "ETS185"
    """The Convention on Cybercrime, opened for signature at Budapest on 23 November 2001."""

    ETS185_REPORT = "ETS185/REPORT"
    """The Explanatory Report to the Convention on Cybercrime: it explains, but does not bind."""

    ETS189 = "ETS189"
    """The (first) Additional Protocol to the Convention on Cybercrime, Strasbourg, 28 January 2003."""

    CETS224 = "CETS224"
    """The Second Additional Protocol to the Convention on Cybercrime, Strasbourg, 12 May 2022."""

    ETS030 = "ETS030"
    """The European Convention on Mutual Assistance in Criminal Matters, Strasbourg, 20 April 1959."""

    ETS099 = "ETS099"
    """The Additional Protocol to the Convention of 1959, Strasbourg, 17 March 1978."""

    ETS182 = "ETS182"
    """The Second Additional Protocol to the Convention of 1959, Strasbourg, 8 November 2001."""

    UNCC = "UNCC"
    """The United Nations Convention against Cybercrime, adopted on 24 December 2024 (A/RES/79/243)."""

    UNTOC = "UNTOC"
    """The United Nations Convention against Transnational Organized Crime, 15 November 2000."""

    EU2023_1543 = "EU2023/1543"
    """The Regulation on European Production Orders and European Preservation Orders (EPOC)."""

    EU2014_41 = "EU2014/41"
    """The Directive on the European Investigation Order (EIO)."""

    EUUK_TCA = "EUUK/TCA"
    """The Trade and Cooperation Agreement between the European Union and the United Kingdom."""

    EU_LAW = "EU/LAW"
    """Other acts of the European Union, cited as a whole."""

    TCY2018_10 = "TCY2018/10"
    """The template of the Cybercrime Convention Committee (T-CY) for requests under Article 31."""

    TCY2018_11 = "TCY2018/11"
    """The template of the T-CY for preservation requests under Articles 29 and 30."""

    TCY2013_17 = "TCY2013/17"
    """The assessment of the mutual legal assistance provisions by the T-CY, adopted on 3 December 2014."""

    TCY2013_04 = "TCY2013/04"
    """The questionnaire of the T-CY that preceded its assessment."""

    TCY2018_26 = "TCY2018/26"
    """The overview of the T-CY on subscriber information behind dynamic and static IP addresses."""

    PCOC2015_09 = "PCOC2015/09"
    """The model request form and guidelines of the Committee of Experts PC-OC."""

    PCOC_COUNTRY = "PCOC/COUNTRY"
    """The form in which States tell the PC-OC their national procedures."""

    ETSI103120 = "ETSI103120"
    """The ETSI interface for warrant information between authorities and providers."""

    ETSI103280 = "ETSI103280"
    """The ETSI dictionary of common parameters, among them the formats of identifiers."""

    ETSI104144 = "ETSI104144"
    """The ETSI interface for the e-Evidence Regulation."""

    RFC = "RFC"
    """The documents of the Internet Engineering Task Force."""

    ISO = "ISO"
    """The International Standards of ISO."""

    ITU = "ITU"
    """The Recommendations of ITU-T."""

    GH_ACT807 = "GH/ACT807"
    """The Mutual Legal Assistance Act of Ghana, cited as an example of what a national law may ask for."""

    OAS_FORM = "OAS/FORM"
    """The model request form published by the Organization of American States."""

    SIRIUS = "SIRIUS"
    """The reports of the SIRIUS project on what makes requests to providers fail."""

    RDRS = "RDRS"
    """The request service of ICANN for registration data, and the metrics that it publishes."""

    OURS = "OURS"
    """This standard itself: logic, practice or a goal of the project, with no outside text behind it."""

    @property
    def short(self) -> str:
        """The name by which a reader knows the instrument, for example "Budapest Convention"."""
        return _NAMES[self][0]

    # A string has a method of this name, which would be of no use on an id.
    @property
    def title(self) -> str:  # type: ignore[override]
        """The full name of the instrument; the official title where it has one."""
        return _NAMES[self][1]


_NAMES = {
    Instrument.ETS185: ("Budapest Convention", "Convention on Cybercrime"),
    Instrument.ETS185_REPORT: (
        "Explanatory Report to the Budapest Convention",
        "Explanatory Report to the Convention on Cybercrime",
    ),
    Instrument.ETS189: (
        "First Protocol to the Budapest Convention",
        (
            "Additional Protocol to the Convention on Cybercrime, concerning the criminalisation of acts of a "
            "racist and xenophobic nature committed through computer systems"
        ),
    ),
    Instrument.CETS224: (
        "Second Protocol to the Budapest Convention",
        (
            "Second Additional Protocol to the Convention on Cybercrime on enhanced co-operation and disclosure "
            "of electronic evidence"
        ),
    ),
    Instrument.ETS030: (
        "Mutual Assistance Convention of 1959",
        "European Convention on Mutual Assistance in Criminal Matters",
    ),
    Instrument.ETS099: (
        "Protocol of 1978 to the Mutual Assistance Convention",
        "Additional Protocol to the European Convention on Mutual Assistance in Criminal Matters",
    ),
    Instrument.ETS182: (
        "Protocol of 2001 to the Mutual Assistance Convention",
        "Second Additional Protocol to the European Convention on mutual assistance in criminal matters",
    ),
    Instrument.UNCC: (
        "UN Convention against Cybercrime",
        (
            "United Nations Convention against Cybercrime; Strengthening International Cooperation for Combating "
            "Certain Crimes Committed by Means of Information and Communications Technology Systems and for the "
            "Sharing of Evidence in Electronic Form of Serious Crimes"
        ),
    ),
    Instrument.UNTOC: (
        "UN Convention against Transnational Organized Crime",
        "United Nations Convention against Transnational Organized Crime",
    ),
    Instrument.EU2023_1543: (
        "e-Evidence Regulation",
        (
            "Regulation (EU) 2023/1543 of the European Parliament and of the Council of 12 July 2023 on European "
            "Production Orders and European Preservation Orders for electronic evidence in criminal proceedings "
            "and for the execution of custodial sentences following criminal proceedings"
        ),
    ),
    Instrument.EU2014_41: (
        "European Investigation Order Directive",
        (
            "Directive 2014/41/EU of the European Parliament and of the Council of 3 April 2014 regarding the "
            "European Investigation Order in criminal matters"
        ),
    ),
    Instrument.EUUK_TCA: (
        "EU-UK Trade and Cooperation Agreement",
        (
            "Trade and Cooperation Agreement between the European Union and the European Atomic Energy "
            "Community, of the one part, and the United Kingdom of Great Britain and Northern Ireland, of the "
            "other part"
        ),
    ),
    Instrument.EU_LAW: ("European Union law", "Acts of the European Union"),
    Instrument.TCY2018_10: (
        "T-CY template for subscriber information",
        (
            "T-CY(2018)10, Mutual Legal Assistance Request for subscriber information under Article 31 Budapest "
            "Convention on Cybercrime"
        ),
    ),
    Instrument.TCY2018_11: (
        "T-CY template for preservation",
        "T-CY(2018)11, Data Preservation Request under Articles 29 and 30 Budapest Convention on Cybercrime",
    ),
    Instrument.TCY2013_17: (
        "T-CY assessment of mutual legal assistance",
        (
            "T-CY(2013)17rev, assessment report: The mutual legal assistance provisions of the Budapest "
            "Convention on Cybercrime"
        ),
    ),
    Instrument.TCY2013_04: (
        "T-CY questionnaire on mutual legal assistance",
        (
            "T-CY(2013)04, questionnaire on the mutual legal assistance provisions of the Budapest Convention on "
            "Cybercrime"
        ),
    ),
    Instrument.TCY2018_26: (
        "T-CY overview on dynamic IP addresses",
        (
            "T-CY(2018)26, Conditions for obtaining subscriber information in relation to dynamic versus static "
            "IP addresses"
        ),
    ),
    Instrument.PCOC2015_09: (
        "PC-OC model request form",
        "PC-OC(2015)09rev3, model request form for mutual assistance in criminal matters, and guidelines",
    ),
    Instrument.PCOC_COUNTRY: ("PC-OC country form", "PC-OC country information: national procedures"),
    Instrument.ETSI103120: (
        "ETSI TS 103 120",
        "ETSI TS 103 120, Lawful Interception (LI); Interface for warrant information",
    ),
    Instrument.ETSI103280: (
        "ETSI TS 103 280",
        "ETSI TS 103 280, Lawful Interception (LI); Dictionary for common parameters",
    ),
    Instrument.ETSI104144: (
        "ETSI TS 104 144",
        (
            "ETSI TS 104 144, interface definition for the e-Evidence Regulation (EU) 2023/1543 for national "
            "authorities and service providers"
        ),
    ),
    Instrument.RFC: ("IETF", "Request for Comments series of the Internet Engineering Task Force"),
    Instrument.ISO: ("ISO", "International Standards of the International Organization for Standardization"),
    Instrument.ITU: ("ITU-T", "Recommendations of the ITU Telecommunication Standardization Sector"),
    Instrument.GH_ACT807: (
        "Ghana Mutual Legal Assistance Act",
        "Mutual Legal Assistance Act, 2010 (Act 807)",
    ),
    Instrument.OAS_FORM: (
        "OAS model request form",
        "Model form for requests for mutual legal assistance, Organization of American States",
    ),
    Instrument.SIRIUS: ("SIRIUS report", "Situation reports of the SIRIUS project on electronic evidence"),
    Instrument.RDRS: (
        "ICANN request service",
        "Registration Data Request Service of ICANN, published metrics",
    ),
    Instrument.OURS: ("This standard", "Own rules of this standard, with no outside text behind them"),
}


@dataclass(frozen=True, slots=True)
class Provision:
    """One place in an instrument, as a rule, a code or a field cites it."""

    instrument: Instrument
    """The text in which the provision stands."""

    citation: str
    """The place in that text, in the instrument's own manner: "Article 29(2)(a)", "Recommendation 9"."""

    subject: str
    """What the provision says, in a few words of our own; never a quotation to rely on."""

    source_verified: bool
    """True only if the subject and the citation were compared with the full text of the provision."""

    def __str__(self) -> str:
        """Return the reference as it is printed: "Budapest Convention, Article 29(2)(a)"."""
        return f"{self.instrument.short}, {self.citation}"

    @property
    def known(self) -> bool:
        """Whether its text was read, or there is none to read because the rule is our own."""
        return self.source_verified or self.instrument is Instrument.OURS

    @property
    def told(self) -> str:
        """The reference, with the remark that the text was not read where that is so."""
        return f"{self}" if self.known else f"{self} (recalled, not read)"
