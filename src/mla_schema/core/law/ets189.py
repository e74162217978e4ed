"""The First Protocol to the Budapest Convention (ETS 189), read in full."""

from functools import partial

from mla_schema.core.law._provision import Instrument, Provision

_read = partial(Provision, Instrument.ETS189, source_verified=True)

ETS189_2 = _read("Article 2", "definition of the material, and how terms are interpreted")
ETS189_2_1 = _read(
    "Article 2(1)", "racist and xenophobic material: incites hatred, discrimination or violence"
)
ETS189_2_2 = _read("Article 2(2)", "terms are interpreted as under the Convention")
ETS189_3 = _read("Article 3", "dissemination of racist and xenophobic material through computer systems")
ETS189_3_1 = _read("Article 3(1)", "distributing or making such material available to the public")
ETS189_3_2 = _read(
    "Article 3(2)", "reservation for discrimination without hatred or violence, given other remedies"
)
ETS189_3_3 = _read("Article 3(3)", "reservation where freedom of expression allows no such remedies")
ETS189_4 = _read("Article 4", "racist and xenophobic motivated threat")
ETS189_5 = _read("Article 5", "racist and xenophobic motivated insult")
ETS189_5_1 = _read("Article 5(1)", "insulting persons or a group publicly through a computer system")
ETS189_5_2 = _read("Article 5(2)", "the two ways in which a Party may limit the offence of insult")
ETS189_5_2_A = _read("Article 5(2)(a)", "it may require exposure to hatred, contempt or ridicule")
ETS189_5_2_B = _read(
    "Article 5(2)(b)", "it may reserve the right not to apply the offence, in whole or in part"
)
ETS189_6 = _read("Article 6", "denial, gross minimisation, approval or justification of genocide")
ETS189_6_1 = _read(
    "Article 6(1)", "distributing material that denies or justifies genocide or crimes against humanity"
)
ETS189_6_2 = _read("Article 6(2)", "the two ways in which a Party may limit the offence of denial")
ETS189_6_2_A = _read("Article 6(2)(a)", "it may require intent to incite hatred, discrimination or violence")
ETS189_6_2_B = _read(
    "Article 6(2)(b)", "it may reserve the right not to apply the offence, in whole or in part"
)
ETS189_7 = _read("Article 7", "aiding and abetting an offence of the Protocol")
ETS189_8 = _read("Article 8", "relations between the Convention and the Protocol")
ETS189_8_1 = _read("Article 8(1)", "articles of the Convention that apply mutatis mutandis")
ETS189_8_2 = _read(
    "Article 8(2)", "Articles 14 to 21 and 23 to 35 of the Convention extend to Articles 2 to 7"
)
ETS189_12 = _read("Article 12", "reservations and declarations")
ETS189_12_1 = _read(
    "Article 12(1)", "reservations to the Convention apply here too, unless otherwise declared"
)
