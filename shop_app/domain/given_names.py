"""Given names so usual that they tell which half of a name is which."""

# ruff: noqa: SIM905 - lists of words read better as text

from shop_app.domain.folding import fold

_USUAL = frozenset(
    """
    adam adele adrien agathe agnes alain alan albert alex alexandra alexandre alexis alfred alice
    aline alison amandine amelie amina amy ana andre andrea andrew angela angelique anita ann anna
    anne annick annie anthony antoine antonio ariane armelle arnaud arthur astrid aude audrey
    aurelie aurelien axel aya ayoub baptiste barbara bastien beatrice benedicte benjamin benoit
    bernadette bertrand blandine brian brigitte bruno camille carine carla carlos carol carole
    caroline cassandra catherine cecile cedric celia celine chantal charles charlotte chloe
    christelle christian christiane christine christophe christopher claire clara clarisse claude
    claudette claudine clemence clement coline colette corinne coralie cyril cyrille damien daniel
    daniele danielle david deborah delphine denis denise didier diane dominique donald dorothee
    edith edouard edward elena eliane elisabeth elise elizabeth ella elodie eloise elsa emilie
    emily emma emmanuel emmanuelle enzo eric erica estelle esther ethan etienne eugenie eva evelyne
    fabien fabienne fabrice fatiha fatima fatma felix ferdinand flavie florence florent florian
    franck francine francis francois francoise fred frederic frederique gabriel gabrielle gael
    gaelle gaetan gary gaston genevieve george georges gerard geraldine germaine ghislaine gilbert
    gilles gisele giulia gregoire gregory guillaume gustave guy gwenaelle hannah hassan heidi
    helen helene henri henriette henry herve hubert hugo hugues ibrahim ines irene isabelle
    isaac ivan jacqueline jacques jade james jane janine jason jean jeanine jeanne jeannine
    jennifer jeremie jeremy jerome jessica joel joelle john jonathan jordan jose joseph josephine
    josette josiane josephine joshua judith jules julia julie julien juliette justin justine karen
    karim karima karine kate katherine kevin khadija laetitia lara laura laure laurence laurent
    lea leo leon leonie leila lena lilian lina linda lionel lisa lise loic lola lorenzo lou louis
    louise louisette luc luca lucas lucie lucien lucienne lucy ludovic lydia lydie lydie madeleine
    magali malika manon manuel marc marcel marcelle margaret margaux margot marguerite maria marie
    marina marine marion mark marlene marthe martine mary maryse mathieu mathilde matthew matthieu
    maud maurice max maxence maxime megane melanie melissa mehdi michael michel michele micheline
    michelle mireille mohamed mohammed monique morgane mourad muriel myriam nadege nadia nadine
    nancy natacha natalie nathalie nathan nicholas nicolas nicole nina nino noa noah noe noel
    noelle noemie nora odette odile olga oliver olivia olivier oscar pamela pascal pascale patrice
    patricia patrick paul paula paule paulette pauline peter philippe pierre pierrette quentin
    rachel rachid raphael raphaelle raymonde rebecca regine regis remi remy renaud rene renee
    richard rita robert robin rodolphe roger roland romain romane rosa rose roxane ruth ryan
    sabine sabrina said salma sam samantha samia samir samuel sandra sandrine sara sarah sebastien
    serge severine sharon silvia simone simon sofia solange solene sonia sophia sophie stephane
    stephanie stephen steven suzanne sylvain sylvaine sylvia sylvie tatiana teresa theo therese
    thibault thibaut thierry thomas tiffany timothee timothy tom tristan ugo ursula valentin
    valentine valerie vanessa vera veronique vincent violette virginie viviane walter wendy
    william xavier yael yann yannick yasmina yasmine yohan yolande youssef yves yvette yvon yvonne
    zoe
    """.split()
)


def is_usual_given_name(text: str) -> bool:
    """Tell whether the first word of `text` is a given name that many people bear."""
    words = fold(text).split()
    return bool(words) and words[0] in _USUAL
