"""Code list: categories of offences."""

from enum import StrEnum


class OffenceCategory(StrEnum):
    """The offence categories of the instruments under which evidence is requested.

    They sort and count cases; they do not replace the national qualification.

    Source: BUDAPEST_2, BUDAPEST_11_1, ETS189_3_1, ETS189_7, UNCC_7, UNCC_17, EPOC_ANNEX_IV.
    """

    BC2_ILLEGAL_ACCESS = "bc2IllegalAccess"
    """Illegal access (Budapest Article 2). Intentional access, without right, to the whole or any part of a
    computer system.
    Source: BUDAPEST_2."""

    BC3_ILLEGAL_INTERCEPTION = "bc3IllegalInterception"
    """Illegal interception (Budapest Article 3). Intentional interception without right, by technical means,
    of non-public transmissions of computer data to, from or within a computer system, including
    electromagnetic emissions that carry such data.
    Source: BUDAPEST_3."""

    BC4_DATA_INTERFERENCE = "bc4DataInterference"
    """Data interference (Budapest Article 4). Intentional damaging, deletion, deterioration, alteration or
    suppression of computer data without right.
    Source: BUDAPEST_4_1."""

    BC5_SYSTEM_INTERFERENCE = "bc5SystemInterference"
    """System interference (Budapest Article 5). Intentional serious hindering, without right, of the
    functioning of a computer system by inputting, transmitting, damaging, deleting, deteriorating, altering
    or suppressing computer data.
    Source: BUDAPEST_5."""

    BC6_MISUSE_OF_DEVICES = "bc6MisuseOfDevices"
    """Misuse of devices (Budapest Article 6). Producing, selling, procuring for use, importing, distributing,
    making available or possessing a device, program, password or access code with intent that it be used to
    commit an offence of Articles 2 to 5.
    Source: BUDAPEST_6_1."""

    BC7_COMPUTER_RELATED_FORGERY = "bc7ComputerRelatedForgery"
    """Computer-related forgery (Budapest Article 7). Input, alteration, deletion or suppression of computer
    data, intentionally and without right, that results in inauthentic data meant to be acted upon for legal
    purposes as if they were authentic.
    Source: BUDAPEST_7."""

    BC8_COMPUTER_RELATED_FRAUD = "bc8ComputerRelatedFraud"
    """Computer-related fraud (Budapest Article 8). Causing a loss of property to another, intentionally and
    without right, by manipulating computer data or interfering with a computer system, with intent to procure
    an economic benefit without right.
    Source: BUDAPEST_8."""

    BC9_CHILD_SEXUAL_ABUSE_MATERIAL = "bc9ChildSexualAbuseMaterial"
    """Child sexual abuse material (Budapest Article 9). Producing for distribution, offering, making
    available, distributing, transmitting, procuring or possessing such material by means of a computer system
    or in a storage medium. The article calls it child pornography.
    Source: BUDAPEST_9_1."""

    BC10_COPYRIGHT_INFRINGEMENT = "bc10CopyrightInfringement"
    """Infringement of copyright and related rights (Budapest Article 10). Wilful infringement of copyright or
    related rights, as the law of the Party defines it, on a commercial scale and by means of a computer
    system.
    Source: BUDAPEST_10_1, BUDAPEST_10_2."""

    BC11_ATTEMPT_AIDING_OR_ABETTING = "bc11AttemptAidingOrAbetting"
    """Attempt, aiding or abetting (Budapest Article 11). Intentionally aiding or abetting an offence of
    Articles 2 to 10, or attempting one of Articles 3 to 5, 7, 8 or 9(1)(a) or (c).
    Source: BUDAPEST_11_1, BUDAPEST_11_2."""

    AP3_RACIST_XENOPHOBIC_MATERIAL = "ap3RacistXenophobicMaterial"
    """Racist and xenophobic material (First Protocol Article 3). Distributing or otherwise making available
    racist and xenophobic material to the public through a computer system, intentionally and without right.
    Source: ETS189_3_1."""

    AP4_RACIST_XENOPHOBIC_THREAT = "ap4RacistXenophobicThreat"
    """Racist and xenophobic motivated threat (First Protocol Article 4). Threatening persons or a group
    through a computer system with a serious criminal offence because of race, colour, descent, national or
    ethnic origin, or religion used as a pretext for any of these.
    Source: ETS189_4."""

    AP5_RACIST_XENOPHOBIC_INSULT = "ap5RacistXenophobicInsult"
    """Racist and xenophobic motivated insult (First Protocol Article 5). Publicly insulting persons or a
    group through a computer system because of race, colour, descent, national or ethnic origin, or religion
    used as a pretext for any of these.
    Source: ETS189_5_1."""

    AP6_DENIAL_OF_GENOCIDE = "ap6DenialOfGenocide"
    """Denial or justification of genocide or crimes against humanity (First Protocol Article 6). Making
    available to the public, through a computer system, material that denies, grossly minimises, approves or
    justifies genocide or crimes against humanity recognised as such by a final and binding decision of an
    international court.
    Source: ETS189_6_1."""

    AP7_AIDING_OR_ABETTING = "ap7AidingOrAbetting"
    """Aiding and abetting (First Protocol Article 7). Intentionally aiding or abetting an offence of the
    First Additional Protocol, with intent that it be committed.
    Source: ETS189_7."""

    UN7_ILLEGAL_ACCESS = "un7IllegalAccess"
    """Illegal access (UN Article 7). Access without right to an information and communications technology
    system.
    Source: UNCC_7."""

    UN8_ILLEGAL_INTERCEPTION = "un8IllegalInterception"
    """Illegal interception (UN Article 8). Interception without right of non-public transmissions of
    electronic data.
    Source: UNCC_8."""

    UN9_INTERFERENCE_WITH_ELECTRONIC_DATA = "un9InterferenceWithElectronicData"
    """Interference with electronic data (UN Article 9). Damaging, deleting, altering or suppressing
    electronic data without right.
    Source: UNCC_9."""

    UN10_INTERFERENCE_WITH_ICT_SYSTEM = "un10InterferenceWithIctSystem"
    """Interference with an ICT system (UN Article 10). Serious hindering, without right, of the functioning
    of an information and communications technology system.
    Source: UNCC_10."""

    UN11_MISUSE_OF_DEVICES = "un11MisuseOfDevices"
    """Misuse of devices (UN Article 11). Dealing in or possessing devices, programs or access data meant for
    the offences of the preceding articles.
    Source: UNCC_11."""

    UN12_FORGERY = "un12Forgery"
    """Forgery (UN Article 12). Forgery committed through an information and communications technology system.
    Source: UNCC_12."""

    UN13_THEFT_OR_FRAUD = "un13TheftOrFraud"
    """Theft or fraud (UN Article 13). Theft or fraud committed through an information and communications
    technology system.
    Source: UNCC_13."""

    UN14_CHILD_SEXUAL_ABUSE_MATERIAL = "un14ChildSexualAbuseMaterial"
    """Child sexual abuse material (UN Article 14). Offences related to online child sexual abuse or child
    sexual exploitation material.
    Source: UNCC_14."""

    UN15_SOLICITATION_OR_GROOMING = "un15SolicitationOrGrooming"
    """Solicitation or grooming (UN Article 15). Solicitation or grooming for the purpose of committing a
    sexual offence against a child.
    Source: UNCC_15."""

    UN16_NON_CONSENSUAL_INTIMATE_IMAGES = "un16NonConsensualIntimateImages"
    """Non-consensual intimate images (UN Article 16). Dissemination of intimate images of a person without
    that person's consent.
    Source: UNCC_16."""

    UN17_LAUNDERING = "un17Laundering"
    """Laundering (UN Article 17). Laundering of the proceeds of crime.
    Source: UNCC_17."""

    EU_PARTICIPATION_IN_CRIMINAL_ORGANISATION = "euParticipationInCriminalOrganisation"
    """Participation in a criminal organisation (EU list). Offences of participation in a criminal
    organisation.
    Source: EPOC_ANNEX_IV."""

    EU_TERRORISM = "euTerrorism"
    """Terrorism (EU list). Terrorist offences.
    Source: EPOC_ANNEX_IV."""

    EU_TRAFFICKING_IN_HUMAN_BEINGS = "euTraffickingInHumanBeings"
    """Trafficking in human beings (EU list). Offences of trafficking in human beings.
    Source: EPOC_ANNEX_IV."""

    EU_SEXUAL_EXPLOITATION_OF_CHILDREN = "euSexualExploitationOfChildren"
    """Sexual exploitation of children (EU list). Sexual exploitation of children and child sexual abuse
    material.
    Source: EPOC_ANNEX_IV."""

    EU_DRUG_TRAFFICKING = "euDrugTrafficking"
    """Drug trafficking (EU list). Illicit trafficking in narcotic drugs and psychotropic substances.
    Source: EPOC_ANNEX_IV."""

    EU_WEAPONS_TRAFFICKING = "euWeaponsTrafficking"
    """Weapons trafficking (EU list). Illicit trafficking in weapons, munitions and explosives.
    Source: EPOC_ANNEX_IV."""

    EU_CORRUPTION = "euCorruption"
    """Corruption (EU list). Offences of corruption.
    Source: EPOC_ANNEX_IV."""

    EU_FRAUD = "euFraud"
    """Fraud (EU list). Fraud, including fraud that affects the financial interests of the European Union.
    Source: EPOC_ANNEX_IV."""

    EU_LAUNDERING = "euLaundering"
    """Laundering (EU list). Offences of laundering the proceeds of crime.
    Source: EPOC_ANNEX_IV."""

    EU_COUNTERFEITING_CURRENCY = "euCounterfeitingCurrency"
    """Counterfeiting currency (EU list). Counterfeiting of currency, including the euro.
    Source: EPOC_ANNEX_IV."""

    EU_COMPUTER_RELATED_CRIME = "euComputerRelatedCrime"
    """Computer-related crime (EU list). Offences of computer-related crime.
    Source: EPOC_ANNEX_IV."""

    EU_ENVIRONMENTAL_CRIME = "euEnvironmentalCrime"
    """Environmental crime (EU list). Offences against the environment, including trafficking in endangered
    species.
    Source: EPOC_ANNEX_IV."""

    EU_FACILITATION_OF_UNAUTHORISED_ENTRY = "euFacilitationOfUnauthorisedEntry"
    """Facilitation of unauthorised entry (EU list). Facilitation of unauthorised entry and residence.
    Source: EPOC_ANNEX_IV."""

    EU_MURDER_OR_GRIEVOUS_BODILY_INJURY = "euMurderOrGrievousBodilyInjury"
    """Murder or grievous bodily injury (EU list). Offences of murder or grievous bodily injury.
    Source: EPOC_ANNEX_IV."""

    EU_ORGAN_TRADE = "euOrganTrade"
    """Organ trade (EU list). Illicit trade in human organs and tissue.
    Source: EPOC_ANNEX_IV."""

    EU_KIDNAPPING_OR_HOSTAGE_TAKING = "euKidnappingOrHostageTaking"
    """Kidnapping or hostage-taking (EU list). Kidnapping, illegal restraint or the taking of hostages.
    Source: EPOC_ANNEX_IV."""

    EU_RACISM_AND_XENOPHOBIA = "euRacismAndXenophobia"
    """Racism and xenophobia (EU list). Offences of racism and xenophobia.
    Source: EPOC_ANNEX_IV."""

    EU_ROBBERY = "euRobbery"
    """Organised or armed robbery (EU list). Offences of organised or armed robbery.
    Source: EPOC_ANNEX_IV."""

    EU_CULTURAL_GOODS_TRAFFICKING = "euCulturalGoodsTrafficking"
    """Trafficking in cultural goods (EU list). Illicit trafficking in cultural goods, including antiques and
    works of art.
    Source: EPOC_ANNEX_IV."""

    EU_SWINDLING = "euSwindling"
    """Swindling (EU list). Offences of swindling.
    Source: EPOC_ANNEX_IV."""

    EU_RACKETEERING_AND_EXTORTION = "euRacketeeringAndExtortion"
    """Racketeering and extortion (EU list). Offences of racketeering and extortion.
    Source: EPOC_ANNEX_IV."""

    EU_PRODUCT_PIRACY = "euProductPiracy"
    """Product piracy (EU list). Counterfeiting and piracy of products.
    Source: EPOC_ANNEX_IV."""

    EU_FORGERY_OF_ADMINISTRATIVE_DOCUMENTS = "euForgeryOfAdministrativeDocuments"
    """Forgery of administrative documents (EU list). Forgery of administrative documents and trafficking in
    them.
    Source: EPOC_ANNEX_IV."""

    EU_FORGERY_OF_MEANS_OF_PAYMENT = "euForgeryOfMeansOfPayment"
    """Forgery of means of payment (EU list). Offences of forgery of means of payment.
    Source: EPOC_ANNEX_IV."""

    EU_HORMONAL_SUBSTANCES_TRAFFICKING = "euHormonalSubstancesTrafficking"
    """Trafficking in hormonal substances (EU list). Illicit trafficking in hormonal substances and other
    growth promoters.
    Source: EPOC_ANNEX_IV."""

    EU_NUCLEAR_MATERIALS_TRAFFICKING = "euNuclearMaterialsTrafficking"
    """Trafficking in nuclear materials (EU list). Illicit trafficking in nuclear or radioactive materials.
    Source: EPOC_ANNEX_IV."""

    EU_STOLEN_VEHICLES_TRAFFICKING = "euStolenVehiclesTrafficking"
    """Trafficking in stolen vehicles (EU list). Offences of trafficking in stolen vehicles.
    Source: EPOC_ANNEX_IV."""

    EU_RAPE = "euRape"
    """Rape (EU list). Offences of rape.
    Source: EPOC_ANNEX_IV."""

    EU_ARSON = "euArson"
    """Arson (EU list). Offences of arson.
    Source: EPOC_ANNEX_IV."""

    EU_INTERNATIONAL_CRIMINAL_COURT_CRIMES = "euInternationalCriminalCourtCrimes"
    """Crimes under international jurisdiction (EU list). Crimes within the jurisdiction of the International
    Criminal Court.
    Source: EPOC_ANNEX_IV."""

    EU_UNLAWFUL_SEIZURE_OF_AIRCRAFT_OR_SHIPS = "euUnlawfulSeizureOfAircraftOrShips"
    """Unlawful seizure of aircraft or ships (EU list). Offences of unlawful seizure of aircraft or ships.
    Source: EPOC_ANNEX_IV."""

    EU_SABOTAGE = "euSabotage"
    """Sabotage (EU list). Offences of sabotage.
    Source: EPOC_ANNEX_IV."""

    OTHER = "other"
    """Other offence. An offence in none of these lists; electronic evidence may be requested for any criminal
    offence.
    Source: BUDAPEST_25_1."""
