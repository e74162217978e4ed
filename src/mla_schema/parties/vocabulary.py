"""The words of a Party profile: what a fact is about, how it is known, and what it can say."""

from enum import StrEnum, unique


@unique
class Topic(StrEnum):
    """What a fact about a Party is about."""

    MEMBERSHIP = "membership"
    """Membership. Whether the Party is bound by an instrument, and since when."""
    CENTRAL_AUTHORITY = "central_authority"
    """Central authority. The authority that sends, answers or executes requests for mutual assistance."""
    EXTRADITION_AUTHORITY = "extradition_authority"
    """Extradition authority. The authority for requests for extradition or provisional arrest."""
    CONTACT_POINT_24_7 = "contact_point_24_7"
    """24/7 point of contact. The institution that is the point of contact of the network under Article 35;
    its telephone and mailbox are restricted and stand in no profile."""
    LANGUAGES_ACCEPTED = "languages_accepted"
    """Languages accepted. The languages in which requests are taken, under the instrument that is named."""
    LANGUAGE_INDICATOR = "language_indicator"
    """Languages under another treaty. What the Party declared for an instrument that is none of those for
    electronic evidence: it binds nobody here, and shows what is likely."""
    URGENT_CHANNEL = "urgent_channel"
    """Channel for urgent requests. A declaration under Article 27(9)(e) on where urgent requests go."""
    RESERVATION_29_4 = "reservation_29_4"
    """Reservation under Article 29(4). Whether preservation may be refused for want of dual criminality."""
    CETS224_DECLARATION = "cets224_declaration"
    """Declaration under the Second Protocol. A declaration or reservation to an article of CETS 224."""
    PRESERVATION_PERIOD = "preservation_period"
    """Preservation period. For how long data are preserved; on request it is never less than 60 days
    under Article 29(7)."""
    DOUBLE_CRIMINALITY = "double_criminality"
    """Double criminality. Whether and how it is examined."""
    CHANNELS = "channels"
    """Channels. Ways on which requests may or must travel."""
    ELECTRONIC_TRANSMISSION = "electronic_transmission"
    """Electronic transmission. Whether requests are taken in electronic form, and on which conditions."""
    SIGNATURE_REQUIREMENT = "signature_requirement"
    """Signature. How a request has to be signed or sealed."""
    DE_MINIMIS = "de_minimis"
    """Threshold. Requests in cases that are too small to be executed."""
    EVIDENTIARY_STANDARD = "evidentiary_standard"
    """Evidentiary standard. What a request has to show before data are disclosed, by category of data."""
    OTHER_RESERVATION = "other_reservation"
    """Other reservation or declaration. One to the Convention that is not recorded under its own topic."""
    LINKS = "links"
    """Links. Pages where the Party or others explain its procedure."""


@unique
class Basis(StrEnum):
    """The instrument or other basis on which a fact rests, or for which it holds."""

    ETS185 = "ETS185"
    """Budapest Convention. The Convention on Cybercrime."""
    ETS189 = "ETS189"
    """First Protocol to the Budapest Convention. On acts of a racist and xenophobic nature."""
    CETS224 = "CETS224"
    """Second Protocol to the Budapest Convention. On enhanced co-operation and electronic evidence."""
    ETS030 = "ETS030"
    """Mutual Assistance Convention of 1959. The European convention."""
    ETS099 = "ETS099"
    """Protocol of 1978 to the Mutual Assistance Convention. The first one."""
    ETS182 = "ETS182"
    """Protocol of 2001 to the Mutual Assistance Convention. The second one."""
    ETS073 = "ETS073"
    """Transfer of Proceedings Convention. The European convention of 1972."""
    ETS141 = "ETS141"
    """Laundering Convention of 1990. The convention on laundering, search, seizure and confiscation."""
    UNTOC = "UNTOC"
    """UN Convention against Transnational Organized Crime. The convention of 2000."""
    UNCAC = "UNCAC"
    """UN Convention against Corruption. The convention of 2003."""
    UNCC = "UNCC"
    """UN Convention against Cybercrime. The convention of 2024."""
    COE = "COE"
    """Council of Europe. Membership of the organisation."""
    EU = "EU"
    """European Union. Membership of the Union."""
    EIO = "EIO"
    """European Investigation Order Directive. Whether the Member State takes part."""
    EU_E_EVIDENCE = "EU_E_EVIDENCE"
    """Electronic Evidence Regulation. Whether the Member State takes part."""
    BILATERAL = "BILATERAL"
    """Bilateral treaty. A treaty between two States."""
    DOMESTIC_LAW = "DOMESTIC_LAW"
    """Domestic law. The law of the Party."""
    PRACTICE = "PRACTICE"
    """Practice. What is usual, or said in guidelines, whatever the instrument."""


@unique
class Knowledge(StrEnum):
    """Whether anything is known."""

    KNOWN = "known"
    """Known. There is a value."""
    UNKNOWN = "unknown"
    """Unknown. It was looked for and not found, or could not be established."""
    NOT_APPLICABLE = "not_applicable"
    """Not applicable. The question does not arise for this Party."""
    CONFLICTING = "conflicting"
    """Conflicting. The sources contradict one another; the note says how."""


@unique
class Confidence(StrEnum):
    """According to whom."""

    CONFIRMED_BY_PARTY = "confirmed_by_party"
    """Confirmed by the Party. The Party itself has confirmed it."""
    SEEN = "seen"
    """Seen. The text, or the row of a table, was read."""
    MEMORY = "memory"
    """Recalled. From memory; no text was seen. Nothing may be refused because of it."""


@unique
class DateBasis(StrEnum):
    """What the date of a fact is."""

    STATUS_DATE_IN_TEXT = "status_date_in_text"
    """Date in the text. A date that the text gives for its own state."""
    DECLARATION_DATE = "declaration_date"
    """Date of the declaration. The day on which the Party made it."""
    PUBLICATION_DATE = "publication_date"
    """Date of publication. The day on which the text was published."""
    PERIOD_OF_REPORT = "period_of_report"
    """End of a report. The last day of the period on which a report reports."""
    YEAR_IN_TEXT = "year_in_text"
    """Year in the text. Only a year is given; its first day stands for it."""
    NOT_BEFORE = "not_before"
    """Not before. The text is undated, and speaks of something that happened on this day."""
    UNDATED_COPY = "undated_copy"
    """Undated copy. The text has no date."""
    NOMINAL_RECALL_HORIZON = "nominal_recall_horizon"
    """Horizon of memory. No checked date: what was recalled may end about here."""


@unique
class SourceKind(StrEnum):
    """Where a text was seen."""

    DEPOSITARY = "depositary"
    """Depositary. A list or page of the treaty office itself."""
    OFFICIAL_GAZETTE = "official_gazette"
    """Official gazette. The official publication of a State."""
    GOVERNMENT_SITE = "government_site"
    """Government site. A ministry, prosecutor's office or official database."""
    MIRROR = "mirror"
    """Mirror. A copy of an official text on another site; it may be old or cut."""
    SECONDARY = "secondary"
    """Secondary source. News, a commentary or a page that reports what a text says."""
    NONE = "none"
    """No source. No text was seen."""


@unique
class Direction(StrEnum):
    """Which requests are meant."""

    INCOMING = "incoming"
    """Incoming. Requests that the Party receives."""
    OUTGOING = "outgoing"
    """Outgoing. Requests that the Party sends."""
    BOTH = "both"
    """Both directions. Requests that the Party receives or sends."""


@unique
class Stage(StrEnum):
    """The stage of the proceedings in the requesting State."""

    PRE_TRIAL = "pre_trial"
    """Before trial. Investigation and prosecution."""
    TRIAL = "trial"
    """Trial. Proceedings before a court."""
    EXECUTION = "execution"
    """Execution. Execution of a sentence."""


@unique
class Matter(StrEnum):
    """The kind of case."""

    FISCAL = "fiscal"
    """Fiscal. Taxes, duties and customs."""
    CYBERCRIME = "cybercrime"
    """Cybercrime. Offences concerning computers, and cases related to them."""
    OTHER = "other"
    """Other. What the words of the scope say."""


@unique
class Status(StrEnum):
    """Where a State stands towards an instrument."""

    PARTY = "party"
    """Party. It has expressed its consent to be bound; the fact says from when, if that is known."""
    SIGNATORY = "signatory"
    """Signatory. It has signed and not consented to be bound."""
    SIGNED = "signed"
    """Signed. It has signed an instrument that is not in force yet."""
    RATIFIED_NOT_IN_FORCE = "ratified_not_in_force"
    """Ratified, not in force. It has consented to be bound, and the instrument is not in force for it yet."""
    INVITED = "invited"
    """Invited. It may accede and has not."""
    NOT_SIGNED = "not_signed"
    """Not signed. It had not signed on the date of the fact."""
    NOT_PARTY = "not_party"
    """Not a Party. It takes no part."""
    DENOUNCED = "denounced"
    """Denounced. It was a Party and is no more."""


@unique
class Manner(StrEnum):
    """How a State consented to be bound."""

    RATIFICATION = "ratification"
    """Ratification. After signature."""
    ACCEPTANCE = "acceptance"
    """Acceptance. After signature."""
    APPROVAL = "approval"
    """Approval. After signature."""
    RATIFICATION_OR_ACCEPTANCE = "ratification_or_acceptance"
    """Ratification or acceptance. The source does not distinguish."""
    ACCESSION = "accession"
    """Accession. Without signature before."""


@unique
class LanguageRule(StrEnum):
    """What a list of languages asks for."""

    REQUIRED_IF_OTHER = "required_if_other"
    """Any of them. A request in another language needs a translation into one of them."""
    PREFERRED = "preferred"
    """Preferred. Others are taken too."""
    CUMULATIVE = "cumulative"
    """All of them. A translation into each is needed."""
    NOT_REQUIRED = "not_required"
    """No translation. Requests are taken in any language."""


@unique
class Addressee(StrEnum):
    """Where urgent requests go."""

    CENTRAL_AUTHORITY = "central_authority"
    """Central authority. They go to the central authority."""
    DIPLOMATIC = "diplomatic"
    """Diplomatic channel. They go through the foreign ministry."""
    JUDICIAL_DIRECT = "judicial_direct"
    """Judicial authorities. They may go from judicial authority to judicial authority."""
    INTERPOL = "interpol"
    """INTERPOL. They may go through INTERPOL."""
    NONE_DECLARED = "none_declared"
    """None declared. The complete text was read, and the Party has declared nothing."""


@unique
class Reserved(StrEnum):
    """Whether a reservation was made."""

    NONE = "none"
    """No reservation. The complete row or page was read, and there is none."""
    RESERVED = "reserved"
    """Reserved. The reservation was made."""


@unique
class Limit(StrEnum):
    """How far a reservation under Article 29(4) reaches."""

    NOT_FOR_ARTICLES_2_TO_11 = "not_for_articles_2_to_11"
    """Not for Articles 2 to 11. It is used only for other offences than those of the Convention."""
    REASON_TO_BELIEVE_AT_DISCLOSURE = "reason_to_believe_at_disclosure"
    """Reason to believe, at disclosure. Only where there is reason to believe that dual criminality will not
    be fulfilled when the data are to be disclosed."""
    AT_TIME_OF_REQUEST = "at_time_of_request"
    """At the time of the request. Dual criminality has to be fulfilled when the request is made."""
    ANY_COERCIVE_MEASURE = "any_coercive_measure"
    """Any coercive measure. It is worded for every coercive measure."""
    SEARCH_SEIZURE_DISCLOSURE = "search_seizure_disclosure"
    """Search, seizure and disclosure. It is worded for these measures."""
    GENERAL = "general"
    """General wording. It has no limit of its own."""


@unique
class Acceptance(StrEnum):
    """Whether electronic requests are taken."""

    ACCEPTED = "accepted"
    """Accepted. They are taken."""
    ACCEPTED_WITH_CONDITIONS = "accepted_with_conditions"
    """Accepted with conditions. They are taken if the conditions are fulfilled."""
    NOT_ACCEPTED = "not_accepted"
    """Not accepted. They are not taken."""


@unique
class Condition(StrEnum):
    """What electronic transmission depends on."""

    ENCRYPTION = "encryption"
    """Encryption. The request has to be encrypted."""
    E_SIGNATURE = "e_signature"
    """Electronic signature. The request has to be signed electronically."""
    HARD_COPY_FOLLOWS = "hard_copy_follows"
    """Paper follows. A copy on paper has to follow."""
    PORTAL = "portal"
    """Portal. The request has to be handed in through a site of the Party."""
