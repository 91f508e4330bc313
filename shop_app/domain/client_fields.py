"""Every field of a client, declared once: label, kind, privacy, import headers, vCard property.

`headers` are the words by which other programs and home-made sheets call the field, in French and
English, in the form that `fold_header` gives them; `import_headers` compares columns with them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from shop_app.domain.folding import fold
from shop_app.text import Message, translate


class FieldKind(StrEnum):
    """What a field holds."""

    NAME = "name"
    TEXT = "text"
    DATE = "date"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    LANGUAGE = "language"
    CODE = "code"
    NOTE = "note"
    TAGS = "tags"
    FLAG = "flag"


class Privacy(StrEnum):
    """How carefully a field is to be shown and handed on."""

    ORDINARY = "ordinary"
    PERSONAL = "personal"
    HEALTH = "health"


@dataclass(frozen=True, slots=True)
class ClientField:
    """One field; `headers` are folded, `vcard` is the property that carries it, if one does."""

    name: str
    label: Message
    kind: FieldKind
    privacy: Privacy
    headers: frozenset[str]
    vcard: str | None = None


_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])")


def fold_header(text: str) -> str:
    """Return a header without case, accents and punctuation: "HomeAddress1" is "home address 1"."""
    spaced = _CAMEL.sub(
        " ", text[:200].replace("iPhone", "iphone").replace("#", " n ").replace("@", " email ")
    )
    return fold(spaced.replace("'", " ").replace("’", " "))


def _headers(text: str) -> frozenset[str]:
    """Return the headers named in `text`, one between each comma."""
    return frozenset(fold_header(header) for header in text.split(","))


def _field(  # noqa: PLR0917 - a table of fields, its columns in order
    name: str, label: Message, kind: FieldKind, privacy: Privacy, headers: str, vcard: str | None
) -> ClientField:
    return ClientField(name, label, kind, privacy, _headers(headers), vcard)


def _address(name: str, label: Message, headers: str) -> ClientField:
    """Return a part of an address."""
    return _field(name, label, FieldKind.ADDRESS, Privacy.PERSONAL, headers, "ADR")


def _flag(name: str, label: Message, headers: str) -> ClientField:
    """Return a field of yes or no, under its own name in vCards."""
    vcard = f"X-{name.replace('_', '-').upper()}"
    return _field(name, label, FieldKind.FLAG, Privacy.PERSONAL, headers, vcard)


CLIENT_FIELDS = (
    _field(
        "title",
        translate("ClientField", "Title"),
        FieldKind.NAME,
        Privacy.ORDINARY,
        "title,titre,civilité,civ,name prefix,prefix,préfixe,préfixe du nom,salutation,honorific",
        "N",
    ),
    _field(
        "given_name",
        translate("ClientField", "Given name"),
        FieldKind.NAME,
        Privacy.ORDINARY,
        "given name,first name,forename,prénom,prénoms,prénom client,prénom du client,firstname"
        ",fname,givenname,prénom usuel,vorname",
        "N",
    ),
    _field(
        "additional_names",
        translate("ClientField", "Other given names"),
        FieldKind.NAME,
        Privacy.ORDINARY,
        "additional name,additional names,middle name,middle names,deuxième prénom,second prénom"
        ",autres prénoms,middlename",
        "N",
    ),
    _field(
        "family_name",
        translate("ClientField", "Family name"),
        FieldKind.NAME,
        Privacy.ORDINARY,
        "family name,last name,surname,nom de famille,nom usuel,nom d'usage,nom marital,lastname"
        ",lname,familyname,nom patronymique,nachname,nom du client famille",
        "N",
    ),
    _field(
        "suffix",
        translate("ClientField", "Suffix"),
        FieldKind.NAME,
        Privacy.ORDINARY,
        "suffix,name suffix,suffixe,suffixe du nom",
        "N",
    ),
    _field(
        "full_name",
        translate("ClientField", "Name"),
        FieldKind.NAME,
        Privacy.ORDINARY,
        "name,nom,full name,fullname,display name,displayname,nom complet,nom à afficher"
        ",nom affiché,nom d'affichage,nom et prénom,nom prénom,nom prénoms,nom et prénoms"
        ",noms et prénoms,prénom nom,prénom et nom,client,cliente,clients,customer,customer name"
        ",client name,nom client,nom du client,nom de la cliente,contact,contacts,contact name"
        ",nom du contact,noms,names,identité,personne,guest,guest name,first and last name"
        ",nom prénom client,nom et prénom du client,last name first name,first name last name"
        ",first last,last first,nom ou raison sociale,destinataire",
        "FN",
    ),
    _field(
        "file_as",
        translate("ClientField", "Filed as"),
        FieldKind.NAME,
        Privacy.ORDINARY,
        "file as,classer sous,enregistrer sous",
        None,
    ),
    _field(
        "name_as_said",
        translate("ClientField", "Name as said"),
        FieldKind.NAME,
        Privacy.ORDINARY,
        "nickname,nick name,nom tel qu'on le dit,surnom,pseudo,pseudonyme,screen name"
        ",pseudo screen name,name as said,nom usité,diminutif"
        ",nom d'usage oral,known as,preferred name,alias,short name,petit nom",
        "NICKNAME",
    ),
    _field(
        "pronunciation",
        translate("ClientField", "How to pronounce it"),
        FieldKind.NAME,
        Privacy.ORDINARY,
        "pronunciation,how to pronounce it,prononciation,phonetic,phonetic name,phonétique"
        ",phonetic first name,phonetic middle name,phonetic last name,phonetic given name"
        ",phonetic family name"
        ",given name yomi,additional name yomi,family name yomi,yomi name,given yomi,surname yomi"
        ",prénom phonétique,nom phonétique,nom de famille phonétique,prononciation du nom"
        ",prononciation du prénom,name pronunciation,nom yomi,prénom yomi",
        "X-PHONETIC",
    ),
    _field(
        "other_script",
        translate("ClientField", "Name in its own script"),
        FieldKind.NAME,
        Privacy.ORDINARY,
        "other script,autre écriture,native name,native script,name in native script,nom natif"
        ",nom d'origine,nom original,original name,nom dans son écriture,écriture d'origine",
        "X-OTHER-SCRIPT",
    ),
    _field(
        "pronouns",
        translate("ClientField", "Pronouns"),
        FieldKind.TEXT,
        Privacy.PERSONAL,
        "pronouns,pronoun,pronoms,pronom,preferred pronouns,pronoms préférés",
        "PRONOUNS",
    ),
    _field(
        "organisation",
        translate("ClientField", "Organisation"),
        FieldKind.TEXT,
        Privacy.ORDINARY,
        "organisation,organization,organization name,organisation name,organization value,company"
        ",company name,société,entreprise,nom de la société,nom société,nom entreprise"
        ",nom de l'entreprise,raison sociale,établissement,enseigne,employeur,business name"
        ",nom de l'organisation",
        "ORG",
    ),
    _field(
        "language",
        translate("ClientField", "Language"),
        FieldKind.LANGUAGE,
        Privacy.ORDINARY,
        "language,langue,lang,langue parlée,preferred language,langue préférée,spoken language",
        "LANG",
    ),
    _field(
        "phone",
        translate("ClientField", "Phone"),
        FieldKind.PHONE,
        Privacy.PERSONAL,
        "phone,phone value,phone number,phone no,phones"
        ",telephone,telephone number,tel,tél,téléphone"
        ",téléphones,numéro de téléphone,n° de téléphone,n° téléphone,n° tél,no téléphone,no tel"
        ",num tél,num téléphone,numéro téléphone,numéro tél,n° de tél,contact phone"
        ",contact téléphonique,coordonnées téléphoniques,company main phone,téléphone société",
        "TEL",
    ),
    _field(
        "email",
        translate("ClientField", "E-mail"),
        FieldKind.EMAIL,
        Privacy.PERSONAL,
        "e-mail,email,mail,emails,mails,courriel,courriels,mél"
        ",e-mail value,email value,email address"
        ",e-mail address,mail address,adresse email,adresse e-mail,adresse mail,adresse courriel"
        ",adresse électronique,adresse de messagerie,messagerie,adresse de courrier"
        ",adresse de courrier électronique,courrier électronique,adresse mél,contact email"
        ",@,email client",
        "EMAIL",
    ),
    _address(
        "street",
        translate("ClientField", "Street"),
        "street,street address,address,address line,addr,adr,rue"
        ",adresse,adresses,address street,voie"
        ",adresse postale,adresse ligne,ligne d'adresse"
        ",adresse rue,postal address,mailing address"
        ",n° et rue,numéro et rue,n° et voie,adresse client,adresse du client,adresse suite"
        ",adresse complète,lieu dit,address extended address,extended address"
        ",complément,complément d'adresse,complément adresse"
        ",adresse complément,résidence,bâtiment"
        ",apartment,appt,address po box,po box,boîte postale,bp,adresse de livraison"
        ",delivery address,shipping address,billing address,adresse de facturation",
    ),
    _address(
        "street_number",
        translate("ClientField", "Street number"),
        "street number,house number,numéro de rue,n° de rue"
        ",n° rue,numéro de voie,n° de voie,n° voie",
    ),
    _address(
        "formatted_address",
        translate("ClientField", "Address"),
        "address formatted,formatted address",
    ),
    _address(
        "postcode",
        translate("ClientField", "Postcode"),
        "postcode,post code,postal code,zip,zip code,zipcode,code postal,cp,c p,code postale"
        ",address postal code,postalcode,adresse code postal",
    ),
    _address(
        "city",
        translate("ClientField", "Town"),
        "city,town,ville,commune,localité,suburb,address city,adresse ville,locality,municipality",
    ),
    _address(
        "postcode_and_city",
        translate("ClientField", "Postcode and town"),
        "cp ville,code postal ville,code postal et ville,cp et ville,cp commune,postcode city"
        ",postcode and town,zip city,ville cp,ville code postal",
    ),
    _address(
        "region",
        translate("ClientField", "Region"),
        "state,region,région,province,county,département"
        ",dép région,dep region,état,address region"
        ",state province,département région,état province,canton,address state",
    ),
    _address(
        "country",
        translate("ClientField", "Country"),
        "country,country region,pays,pays région,address country,nation,adresse pays",
    ),
    _field(
        "birthday",
        translate("ClientField", "Birthday"),
        FieldKind.DATE,
        Privacy.PERSONAL,
        "birthday,birth date,birthdate,date of birth,dob,date de naissance,naissance,anniversaire"
        ",date naissance,né le,née le,né(e) le,né e le,ne le,date d'anniversaire,bday"
        ",date anniversaire,jour anniversaire,ddn",
        "BDAY",
    ),
    _field(
        "birth_year",
        translate("ClientField", "Year of birth"),
        FieldKind.DATE,
        Privacy.PERSONAL,
        "birth year,année de naissance,année naissance",
        "BDAY",
    ),
    _field(
        "birth_month",
        translate("ClientField", "Month of birth"),
        FieldKind.DATE,
        Privacy.PERSONAL,
        "birth month,mois de naissance,mois naissance",
        "BDAY",
    ),
    _field(
        "birth_day",
        translate("ClientField", "Day of birth"),
        FieldKind.DATE,
        Privacy.PERSONAL,
        "birth day,jour de naissance,jour naissance",
        "BDAY",
    ),
    _flag(
        "do_not_celebrate",
        translate("ClientField", "Do not celebrate"),
        "do not celebrate,dont celebrate,no birthday wishes,ne pas fêter,ne pas souhaiter"
        ",ne pas fêter l'anniversaire,ne pas souhaiter l'anniversaire,ne rien fêter",
    ),
    _flag(
        "deceased",
        translate("ClientField", "Deceased"),
        "deceased,died,dead,is deceased,décédé,décédée,décédé(e),décédé e,décès,défunt,défunte"
        ",mort,date de décès,décédé le,date of death",
    ),
    _flag(
        "do_not_contact",
        translate("ClientField", "Do not contact"),
        "do not contact,dont contact,no contact,opt out,optout,opted out,ne pas contacter"
        ",ne plus contacter,refus de contact,refuse le contact,ne pas solliciter",
    ),
    _field(
        "note",
        translate("ClientField", "Note"),
        FieldKind.NOTE,
        Privacy.PERSONAL,
        "note,notes,remarque,remarques,commentaire,commentaires,comment,comments,observation"
        ",observations,divers,mémo,remark,remarks,description,informations,infos,info"
        ",informations complémentaires,notes client",
        "NOTE",
    ),
    _field(
        "ref",
        translate("ClientField", "Client number"),
        FieldKind.CODE,
        Privacy.ORDINARY,
        "ref,réf,reference,référence,id,identifiant,client id"
        ",customer id,customer no,customer number"
        ",client no,client number,id client,identifiant client,n° client,no client,num client"
        ",numéro client,numéro de client,n° de client,code client,réf client,référence client"
        ",matricule,numéro,number,account number,n° compte"
        ",numéro de compte,code,n°,no,num,rec id,record id"
        ",master id,contact id,customer code,uid,guest id"
        ",n client,client n,customer n,compte client"
        ",n° dossier,numéro d'adhérent,n° adhérent,member id,membership number",
        None,
    ),
    _field(
        "card_code",
        translate("ClientField", "Card code"),
        FieldKind.CODE,
        Privacy.ORDINARY,
        "card code,card,card no,card number,loyalty card,loyalty card number,loyalty number"
        ",carte,code carte,code de carte,n° carte,no carte,n° de carte,numéro de carte,numéro carte"
        ",carte de fidélité,carte fidélité,n° carte de fidélité,n° carte fidélité"
        ",numéro de carte de fidélité,numéro carte fidélité,code barres,code barre,code-barres"
        ",barcode,bar code,ean,fidélité",
        None,
    ),
    _field(
        "tags",
        translate("ClientField", "Tags"),
        FieldKind.TAGS,
        Privacy.ORDINARY,
        "categories,category,catégorie,catégories,tags,tag"
        ",labels,label,groups,group,groupe,groupes"
        ",group membership,étiquette,étiquettes,libellés,mots clés,keywords",
        "CATEGORIES",
    ),
)
