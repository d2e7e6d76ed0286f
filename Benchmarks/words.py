"""The vocabulary of the invented texts: plain English words and syllables."""

NOUNS = """
account agreement answer appeal archive argument article assembly autumn balance banner bargain
bench border branch bread bridge brother building bulletin bundle campaign canteen carriage
cause chapter charter circle circular claim clerk coast coat colleague column commission
comparison complaint concession conference congress consequence contract copy corner
correspondence country court crowd custom danger debate decision declaration defence delegate
delegation demand demonstration deposit desk detail difference difficulty direction discipline
discussion dispute district dock doctrine door draft duty editor effort election engine error
evening event evidence exchange exile expense experience factory failure family farm ferry field
figure fine foundry freedom freight friend furnace garden gate grain habit hall harbour harvest
hearing history hope hour household idea illness instruction interest invitation island journal
journey judge junction kitchen labour lamp lawyer leaflet lesson letter library list loan
lodging loom majority manager manuscript market master meeting member memory message method mill
mine minority minute moment morning motion name negotiation neighbour newspaper night notice
number objection office opinion order organizer page paper paragraph parcel passage pause
payment peasant pension period permit picket plan platform port position post practice preface
principle printer prison problem programme promise proof proposal prospect protest province
public quarrel quarter question railway rally reader reason record reform refusal region reply
report resolution result return river road room rumour school season secretary section sentence
series session settlement shift signature sister situation speaker speech spring stamp station
statement stone strike struggle student subscription summer supply support table tailor task
teacher telegram tenant theory thread ticket town trade train translation treasury trial truce
type valley vessel victory village visit visitor voice vote wage walk warehouse warning water
weaver week winter witness word work workshop year yard
""".split()

ADJECTIVES = """
able absent active ancient anxious bitter brief broad broken careful cautious central certain
civil clear cold common complete constant correct costly critical curious daily decisive deep
delicate different difficult direct distant divided double doubtful early eastern empty entire
equal exact false familiar final firm first foreign formal former free frequent full general
generous great hard heavy hidden honest hostile idle important industrial inner joint just large
late legal little local long lost loyal main many military minor modest narrow national new next
northern obvious official old open ordinary other outer partial patient plain poor popular
present private prompt proper public quick quiet rare recent regional regular rich rural secret
separate serious sharp short silent simple single slow small social solid southern special
steady strict strong sudden temporary tired uncertain united unusual useful usual various weak
western whole wide willing written young
""".split()

VERBS = """
accepted addressed adopted answered approved argued arranged attacked avoided began believed
blamed borrowed brought called carried changed checked chose circulated closed collected
compared completed composed conceded condemned considered copied corrected criticized debated
decided declared defended delayed delivered demanded described discovered discussed distributed
divided doubted drafted edited encouraged ended examined exchanged expected explained feared
finished followed forgot formed found gathered guarded heard helped ignored improved invited
joined judged kept knew learned left led lost made measured missed moved named noticed opened
opposed ordered organized paid planned praised prepared presented preserved printed promised
proposed protected proved published questioned raised reached received recognized recorded
refused rejected remembered repeated replaced reported rescued resisted revised saved sent
served settled shared showed signed started stopped studied supported suspended taught tested
told took translated trusted understood united visited warned watched welcomed withdrew won
wrote
""".split()

ADVERBS = [adverb.replace("_", " ") for adverb in """
again afterwards already at_once by_then carefully clearly earlier eventually finally for_a_time
formally gradually in_private in_public in_the_end in_time in_turn largely later meanwhile
nearly often once openly partly patiently quickly quietly rarely seldom slowly soon still then
twice unexpectedly usually without_delay without_warning
""".split()]

PREPOSITIONS = """
about above across after against along among around before behind below beside between beyond
despite during for from in inside near of on outside over since through to toward under until
with within without
""".split()

CONJUNCTIONS = [
    "and",
    "but",
    "while",
    "although",
    "because",
    "so that",
    "after which",
    "until",
    "as if",
    "yet",
]

OPENINGS = """
In the same year,|Some months later,|At the second session,|Before the winter,|On the other side,|
By all accounts,|In a letter of that week,|According to the minutes,|For its part,|Two days later,|
In the region itself,|At the end of the summer,|As the report puts it,|Nobody doubted that|
It was said that|From the beginning,|With few exceptions,|During the long pause,
""".replace("\n", "").split("|")

GIVEN = """
Adela Alban Alma Amos Anke Anton Aron Aurel Bela Berta Boris Bruno Carla Casimir Celia Clara
Conrad Cyril Dana Dario Delia Denis Dora Edgar Edda Elias Elka Emil Enid Erna Esteban Eva Fanni
Felix Fergus Flora Frida Gabor Gerda Gilles Greta Gustav Hanna Hector Hedda Helmut Henrik Hilda
Hugo Ida Ignaz Ilse Imre Ines Irma Isidor Ivo Jakob Jana Joachim Jonas Josefa Judit Karel Katrin
Klara Konrad Lajos Lena Leon Lidia Livia Lorenz Lotte Lucian Ludmila Magda Malin Manfred Marek
Marta Matteo Maxim Milan Mina Miriam Moritz Nadia Natan Nelly Nestor Nikola Nora Odile Olaf Olga
Oskar Ottilie Pablo Paula Petra Pia Ramon Rasmus Regina Renata Rita Roland Rosa Rudolf Sabina
Samuel Selma Sergio Silvia Simon Sonja Stefan Sven Tamara Tekla Thea Theo Tibor Tilda Tomas Ulla
Urban Valentin Vera Viktor Vilma Walter Wanda Werner Xaver Yolanda Yvonne Zdenka Zelda Zoltan
""".split()

SYLLABLE_STARTS = "b br d dr f g gr h j k kl kr l m n p pr r s sk sl st t tr v vl w z".split()
SYLLABLE_VOWELS = "a e i o u a e o ai ei".split()
SYLLABLE_ENDS = " l m n r s t k nd rn lm ".split(" ")
FAMILY_ENDINGS = "er in ov ski sen mann aro elli ez ard eck ola ini ek ström ić ó".split()
PLACE_ENDINGS = "ia land burg mar ona stad ora ania ville dor esk ano".split()

TOPIC_MODIFIERS = """
agrarian borough colonial cooperative craft customs dockside domestic electoral emergency
evening factory farm federal female foreign harvest household illegal industrial internal joint
labour land legal lodging municipal mutual native night official parliamentary peasant permanent
postal prison provincial public railway regional rent rural seasonal secret shop social strike
student tenant travelling underground unpaid urban village wage wartime weekly winter workplace
youth
""".split()

TOPIC_NOUNS = """
archive assembly association boycott bulletin bureau campaign census club committee conference
contract council court delegation dispute education election exchange fund hearing insurance
inquiry library lockout march meeting movement newspaper occupation office pension petition
picket policy press programme protest question reform registry relief representation school
settlement statute survey system tax theatre tribunal veto
""".split()

ORGANIZATION_ADJECTIVES = """
Autonomous Communist Democratic Independent International Internationalist Left National Popular
Radical Revolutionary Socialist Syndicalist Unitary United Young
""".split()

ORGANIZATION_BASES = [
    "Workers'",
    "Peasants'",
    "Students'",
    "Miners'",
    "Printers'",
    "Women's",
    "Labour",
    "Railway",
    "",
]

# The noun that ends an organization's name, and the `type` it has in our content model.
ORGANIZATION_NOUNS = {
    "Alliance": "front",
    "Bloc": "front",
    "Circle": "group",
    "Committee": "committee",
    "Council": "council",
    "Federation": "federation",
    "Fraction": "tendency",
    "Front": "front",
    "Group": "group",
    "League": "group",
    "Movement": "movement",
    "Opposition": "tendency",
    "Party": "party",
    "Press": "publisher",
    "Tendency": "tendency",
    "Union": "union",
}

COUNTRIES = """
AR AT BE BG BO BR CA CH CL CN CU CZ DE DK ES FI FR GB GR HU IE IN IT JP MX NL NO PE PL PT RO RU
SE TR US UY VN ZA
""".split()
