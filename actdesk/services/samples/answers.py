"""What the requesters of the samples wrote into the form, by field id, each in their own language."""

from actdesk.services.samples.story import Cast


def youth(cast: Cast) -> dict[str, str]:
    """A request with everything answered: an Instagram account of the young people's community."""
    return _shared() | {
        "requester_name": str(cast.people["rahul"]),
        "requester_role": "Youth representative",
        "requester_email": "rahul.udaharan@example.org",
        "body": str(cast.bodies["youth"]),
        "endorsed_by": "The community's steering committee, meeting of the spring",
        "accountable_employer": "Example Relief",
        "objectives": "Young people in at least ten member organisations know the community and join its calls.",
        "audience": "Young staff and volunteers of members, 18 to 30, mostly on telephones and with little data.",
        "topics": "Climate justice, volunteering, our own events. No party politics, no fundraising.",
        "region": "Global",
        "languages": "en\nes",
        "platform": "instagram",
        "presence": "profile",
        "channel_name": "Sample Youth Community",
        "handle": "sampleyouth",
        "brand": "It gives the Alliance a young voice, which none of the official accounts has.",
        "fit": "It is where our audience is; pictures and short films carry what we do better than text.",
        "overlap": "The Alliance's pages speak to partners. We shall offer them our best posts each month.",
        "sustain": "Two people share the work; each hands over to a successor when the term of office ends.",
        "lifespan": "As long as the community lives; reviewed every year at its assembly.",
        "administration": "Two youth representatives and a member of the Secretariat's communications team.",
        "administrators": f"{cast.people['rahul']}\n{cast.people['ana']}",
        "frequency": "weekly",
        "sign_off": "Ana and Rahul read each other's posts; the Secretariat is asked where a member is named.",
        "moderation": "Comments are read every day and answered within two; criticism stays.",
        "training": "some",
        "content_sources": "Our own pictures and those of members, always with credit.",
        "consent_practice": "Written consent on the Alliance's form, kept with the picture in ActDesk.",
        "risks": "Somebody takes the account over; a volunteer is harassed. Second factor; we call the Secretariat.",
        "crisis_contact": "Nadia Exemple, nadia.exemple@example.org",
        "login_mailbox": "youth@example.org",
        "measures": "Participants of our calls who heard of them there; replies, not likes.",
    }


def savane(cast: Cast) -> dict[str, str]:
    """A request in French that has been waiting in evaluation."""
    return _shared() | {
        "requester_name": str(cast.people["fatou"]),
        "requester_role": "Chargée de communication",
        "requester_email": "fatou.echantillon@example.org",
        "body": str(cast.bodies["savane"]),
        "endorsed_by": "Le bureau du forum, séance du mois dernier",
        "accountable_employer": "Aide Exemple",
        "objectives": "Les communautés reçoivent les alertes météo et les dates des distributions le jour même.",
        "audience": "Comités villageois et bénévoles de quatre régions, surtout sur téléphone.",
        "topics": "Alertes, dates et lieux des distributions, conseils pratiques. Pas de collecte de fonds.",
        "region": "Afrique de l’Ouest",
        "languages": "fr",
        "platform": "whatsapp",
        "presence": "channel",
        "channel_name": "Alertes Exemple Savane",
        "handle": "0029VaExempleSavane00000",
        "brand": "L’Alliance devient utile au quotidien, là où Facebook n’arrive pas.",
        "fit": "Tout le monde a WhatsApp, et les abonnés d’une chaîne ne voient pas les numéros des autres.",
        "overlap": "Notre page Facebook ne touche que les villes ; aucune autre chaîne n’existe dans la région.",
        "sustain": "Une personne salariée d’Aide Exemple y consacre quatre heures par semaine.",
        "lifespan": "Deux saisons, puis bilan avec le Secrétariat.",
        "administration": "Fatou Échantillon et une collègue du Secrétariat.",
        "administrators": str(cast.people["fatou"]),
        "frequency": "events",
        "sign_off": "La coordination du forum valide chaque alerte avant publication.",
        "moderation": "Une chaîne n’a pas de commentaires ; les réactions sont lues chaque semaine.",
        "training": "all",
        "content_sources": "Services météo nationaux, cités ; nos propres consignes.",
        "consent_practice": "Aucune photo de personnes sur cette chaîne.",
        "minors_shown": "never",
        "risks": "Une fausse alerte circule sous notre nom : démenti sur la page et auprès des comités.",
        "crisis_contact": "Ingrid Eksempel, ingrid.eksempel@example.org",
        "login_mailbox": "savane@example.org",
        "measures": "Nombre d’abonnés par région, et ce que les comités en disent.",
    }


def advocacy(cast: Cast) -> dict[str, str]:
    """A request for a LinkedIn group of an advisory group."""
    return youth(cast) | {
        "requester_name": str(cast.people["pekka"]),
        "requester_role": "Chair of the advisory group",
        "requester_email": "pekka.esimerkki@example.org",
        "body": str(cast.bodies["advocacy"]),
        "endorsed_by": "The advisory group",
        "objectives": "Advocacy staff of members share drafts and dates before public statements are made.",
        "audience": "Advocacy staff of member organisations.",
        "topics": "Dates, drafts, questions among colleagues. Nothing confidential.",
        "languages": "en",
        "platform": "linkedin",
        "presence": "group",
        "visibility": "on_request",
        "channel_name": "Sample Advocacy Exchange",
        "handle": "12345678",
        "brand": "It shows members that the Alliance works together; the public sees little of it.",
        "fit": "Members' staff use LinkedIn at work already.",
        "overlap": "The mailing list does part of it; the group would replace the list.",
        "administrators": f"{cast.people['pekka']}\n{cast.people['grace']}",
        "login_mailbox": "advocacy@example.org",
    }


def telegram(cast: Cast) -> dict[str, str]:
    """A request that was declined: another channel of the Alliance does this already."""
    return advocacy(cast) | {
        "requester_name": str(cast.people["amina"]),
        "requester_role": "Forum coordinator",
        "requester_email": "amina.mfano@example.org",
        "body": str(cast.bodies["lakes"]),
        "endorsed_by": "The forum's convenor",
        "objectives": "Members of the forum see our news without Facebook.",
        "audience": "The public in the region.",
        "region": "East Africa",
        "platform": "telegram",
        "presence": "channel",
        "visibility": "public",
        "channel_name": "Example Lakes News",
        "handle": "examplelakesnews",
        "overlap": "Our Facebook page says the same.",
        "sustain": "To be seen.",
        "administrators": str(cast.people["amina"]),
        "login_mailbox": "lakes@example.org",
    }


def andes(cast: Cast) -> dict[str, str]:
    """A draft in Spanish: what somebody has after the first quarter of an hour."""
    return {
        "requester_name": str(cast.people["lucia"]),
        "requester_role": "Comunicadora",
        "requester_email": "lucia.muestra@example.org",
        "body": str(cast.bodies["andes"]),
        "endorsed_by": "Tomás Ejemplo, secretario del foro",
        "accountable_employer": "Acción Ejemplo",
        "objectives": "Que las jóvenes de la región conozcan los talleres de liderazgo y se inscriban.",
        "audience": "Mujeres de 16 a 25 años en zonas rurales, sobre todo con teléfono.",
        "platform": "tiktok",
        "presence": "profile",
        "channel_name": "Ejemplo Andino Joven",
    }


def _shared() -> dict[str, str]:
    return {
        "visibility": "public",
        "exists_already": "no",
        "hours": "2_to_5",
        "minors_shown": "never",
        "second_factor": "yes",
        "policy_read": "yes",
    }
