"""Invented people, organizations and topics, each with the names that the texts give it."""

from dataclasses import dataclass, field
from random import Random

import words

# Of 10,000 documents; smaller publications have proportionally fewer.
RECORDS_OF_10_000 = {"people": 5_000, "organizations": 3_000, "topics": 500}
VARIANTS_OF_10_000 = {"people": 11_000, "organizations": 7_800, "topics": 1_200}


@dataclass
class Record:
    kind: str
    slug: str
    name: str
    # Variant names by the front matter field that lists them.
    variants: dict[str, list[str]] = field(default_factory=dict)
    given: str = ""
    family: str = ""
    type: str = ""
    country: str = ""
    start: int = 0
    end: int | None = None
    relations: list[tuple[str, str, int]] = field(default_factory=list)
    # An acronym that another organization has too: no text may name both.
    shared_acronym: str | None = None
    note: str = ""
    source: str = ""

    def all_variants(self) -> list[str]:
        return [name for names in self.variants.values() for name in names]


class Names:
    """Makes names that nobody else has."""

    def __init__(self, rng: Random):
        self.rng = rng
        self.taken: set[str] = set()
        self.places = sorted({self.word(words.PLACE_ENDINGS) for _ in range(240)})

    def pick(self, choices: list[str]) -> str:
        return choices[int(self.rng.random() * len(choices))]

    def word(self, endings: list[str]) -> str:
        """One to three syllables and an ending, such as “Skolmer”."""
        middle = [
            self.pick(words.SYLLABLE_STARTS)
            + self.pick(words.SYLLABLE_VOWELS)
            + self.pick(words.SYLLABLE_ENDS)
            for _ in range(self.rng.choice((1, 1, 2)))
        ]
        return ("".join(middle) + self.pick(endings)).capitalize()

    def unique(self, make) -> str:
        """The first result of `make` that is new."""
        while True:
            name = make()
            if name not in self.taken:
                self.taken.add(name)
                return name

    def acronym(self) -> str:
        length = self.rng.choice((3, 4, 4, 5))
        letters = "ABCDEFGHIJKLMNOPRSTUVWZ"
        return "".join(self.pick(letters) for _ in range(length))


def slug_of(name: str) -> str:
    """The slug of an invented name, whose only letters beyond ASCII are the ones listed here."""
    ascii_name = name.lower().translate(str.maketrans("öćó", "oco")).replace("'", "")
    return "-".join("".join(c if c.isalnum() else " " for c in ascii_name).split())


def make_records(rng: Random, documents: int) -> dict[str, list[Record]]:
    """All records of a publication with that many documents, by kind."""
    names = Names(rng)
    share = documents / 10_000
    count = {kind: max(4, round(n * share)) for kind, n in RECORDS_OF_10_000.items()}
    # Each record has two variant names; the first few have a third, to reach the total.
    thirds = {kind: round(VARIANTS_OF_10_000[kind] * share) - 2 * count[kind] for kind in count}
    organizations = make_organizations(names, count["organizations"], thirds["organizations"])
    people = make_people(names, count["people"], thirds["people"], organizations)
    topics = make_topics(names, count["topics"], thirds["topics"])
    return {"people": people, "organizations": organizations, "topics": topics}


def make_people(names: Names, count: int, thirds: int, organizations: list[Record]) -> list[Record]:
    def family_names(number: int) -> list[str]:
        return [names.unique(lambda: names.word(words.FAMILY_ENDINGS)) for _ in range(number)]

    # Nobody else has the family names of the people who are also called by theirs alone.
    alone, shared = family_names(thirds), family_names(count // 3 + 1)
    return [
        make_person(names, [family], organizations, called_by_family=True) for family in alone
    ] + [make_person(names, shared, organizations) for _ in range(count - thirds)]


def make_person(
    names: Names, families: list[str], organizations: list[Record], called_by_family: bool = False
) -> Record:
    rng = names.rng
    name = names.unique(lambda: f"{names.pick(words.GIVEN)} {names.pick(families)}")
    given, family = name.split(" ")
    initials = "ABCDEFGHIJKLMNOPRSTVWZ"
    with_initial = names.unique(lambda: f"{given} {names.pick(initials)}. {family}")
    pseudonym = names.unique(
        lambda: f"{names.pick(words.GIVEN)} {names.word(words.FAMILY_ENDINGS)}"
    )
    born = rng.randint(1860, 1912)
    person = Record(
        "people",
        slug_of(name),
        name,
        {"also_known_as": [with_initial], "pseudonyms": [pseudonym]},
        given=given,
        family=family,
        country=names.pick(words.COUNTRIES),
        start=born,
        end=born + rng.randint(38, 80),
    )
    if called_by_family:
        person.variants["forms"] = [family]
    if rng.random() < 0.6:
        organization = names.pick(organizations)
        joined = max(born + 18, organization.start)
        if joined <= min(person.end, organization.end or joined):
            person.relations.append(("memberships", organization.slug, joined))
    return person


def make_organizations(names: Names, count: int, thirds: int) -> list[Record]:
    organizations: list[Record] = []
    for index in range(count):
        organization = make_organization(names, organizations, index < thirds)
        if index % 100 == 99:
            previous = organizations[-1]
            acronyms = organization.variants["acronyms"] = previous.variants["acronyms"]
            previous.shared_acronym = organization.shared_acronym = acronyms[0]
        organizations.append(organization)
    return organizations


def make_organization(names: Names, earlier: list[Record], has_third_variant: bool) -> Record:
    rng = names.rng
    place, noun = names.pick(names.places), names.pick(list(words.ORGANIZATION_NOUNS))

    def full_name() -> str:
        first = names.pick(words.ORGANIZATION_ADJECTIVES)
        core = f"{first} {names.pick(words.ORGANIZATION_BASES)} {noun}"
        return f"{' '.join(core.split())} of {place}"

    name = names.unique(full_name)
    foreign = names.unique(lambda: f"{names.word(words.PLACE_ENDINGS)} {place}er {noun}")
    founded = rng.randint(1900, 1960)
    organization = Record(
        "organizations",
        slug_of(name),
        name,
        {"acronyms": [names.unique(names.acronym)], "also_known_as": [foreign]},
        type=words.ORGANIZATION_NOUNS[noun],
        country=names.pick(words.COUNTRIES),
        start=founded,
        end=founded + rng.randint(3, 30) if rng.random() < 0.4 else None,
    )
    if has_third_variant:
        organization.variants["forms"] = [f"{place} {name.removesuffix(f' of {place}')}"]
    if earlier and rng.random() < 0.3:
        origin = names.pick(earlier)
        if origin.start <= founded <= (origin.end or founded):
            relation = "split_from" if rng.random() < 0.7 else "part_of"
            organization.relations.append((relation, origin.slug, founded))
    return organization


def make_topics(names: Names, count: int, thirds: int) -> list[Record]:
    topics: list[Record] = []
    for index in range(count):
        topic = make_topic(names, index < thirds)
        if topics and names.rng.random() < 0.5:
            topic.relations.append(("related", names.pick(topics).slug, 0))
        topics.append(topic)
    return topics


def make_topic(names: Names, has_third_variant: bool) -> Record:
    name = names.unique(
        lambda: f"{names.pick(words.TOPIC_MODIFIERS)} {names.pick(words.TOPIC_NOUNS)}"
    )
    modifier, noun = name.split(" ")
    wholes = ["question", "sphere", "sector", "service"]
    longer = names.unique(lambda: f"{noun} of the {modifier} {names.pick(wholes)}")
    topic = Record("topics", slug_of(name), name, {"also_known_as": [longer]})
    topic.variants["forms"] = [f"{noun} of the {modifier}"]
    if has_third_variant:
        topic.variants["forms"].append(f"{modifier} and other {noun}")
    return topic
