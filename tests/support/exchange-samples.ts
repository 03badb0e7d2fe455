/** One file of each format, of our own making, that uses all of it; and what is wrong in the last questions of some. */
export const GIFT = String.raw`// Toutes les formes de la grammaire documentée par Moodle.
$CATEGORY: $course$/top/Cyber/Mots de passe

// question: 1  name: Phrase de passe
// [id:phrase-de-passe] [tag:mots de passe] [tag:crochet \] dedans]
::Phrase de passe \: pourquoi ?::[html]<p>Une phrase, c’est\nplus long.</p>{
	=Plus longue, donc plus sûre#[plain]C’est la longueur qui protège.
	~%-50%Plus courte \{à taper\}#Elle se devine.
	~%25.5%Plus jolie \~ \= \# \\ \: n
	####[markdown]**À retenir** \: longue et à soi.
}

Grant est {~enterré =inhumé ~vivant} dans la tombe.

Deux personnes sont en copie. Lesquelles ? {
	~%50%La cheffe
	~%50%Le collègue
	~%-100%Le voisin
}

$CATEGORY: Cyber//Réseau/Wi-Fi

Le soleil se lève à l’est.{T}

::VF::La Terre est plate.{FALSE#Regardez l’horizon.#Bien vu.####Ératosthène l’avait mesuré.}

Qui répond au standard ?{=l’agent d’accueil =%50%l’agent#Précisez. =%33.33333%quelqu’un####Merci.}

Deux et deux font {quatre}.

Reliez.{
	=Canada -> Ottawa
	=[html]<b>Italie</b> -> Rome
	= -> Paris
	####Voilà.
}

En quelle année ? {#1822}

La pesanteur, à Paris ? {#9.8092:0.0005}

La pesanteur, entre ? {#9.809..9.81}

Combien ? {#
	=1822:0#Exact.
	=%50%1822:2#Proche,
	     à deux près.
	~#Pas encore.
}

Racontez.{}

Racontez encore.{####Merci.}

[markdown]Un **texte** à lire, sans question.
`

export const AIKEN = `Quel mot de passe est le plus sûr ?
A. Un prénom
B) Une phrase longue
C. 123456
ANSWER: B

Que fait-on d’un mail douteux ?
A. On le signale
B. On l’ouvre
ANSWER: A
`

export const MOODLE_XML = `<?xml version="1.0" encoding="UTF-8"?>
<quiz>
  <question type="category">
    <category><text>$course$/top/Cyber/Mots de passe</text></category>
    <info format="html"><text></text></info>
  </question>
  <question type="multichoice">
    <name><text>Phrase de passe</text></name>
    <questiontext format="html"><text><![CDATA[<p>Que choisir&nbsp;?</p><ul><li>vite</li><li>bien</li></ul>]]></text></questiontext>
    <generalfeedback format="html"><text><![CDATA[<p>Voir <a href="https://cyber.gouv.fr">le guide</a>.</p>]]></text></generalfeedback>
    <defaultgrade>1.0000000</defaultgrade>
    <idnumber>phrase-de-passe</idnumber>
    <single>true</single>
    <shuffleanswers>false</shuffleanswers>
    <answer fraction="100" format="html"><text><![CDATA[<p>Une phrase</p>]]></text><feedback format="html"><text>Oui &amp; non</text></feedback></answer>
    <answer fraction="0" format="html"><text>Un prénom</text><feedback format="html"><text></text></feedback></answer>
    <answer fraction="33.33333" format="plain_text"><text>2 &lt; 3</text></answer>
    <tags><tag><text>mots de passe</text></tag><tag><text>cyber</text></tag></tags>
  </question>
  <question type="multichoice">
    <name><text>Deux</text></name>
    <questiontext format="markdown"><text>Lesquels **deux** ?</text></questiontext>
    <single>false</single>
    <answer fraction="50"><text>a</text></answer>
    <answer fraction="50"><text>b</text></answer>
    <answer fraction="-100"><text>c</text></answer>
  </question>
  <question type="category"><category><text>$course$/top/Autre//Thème</text></category></question>
  <question type="truefalse">
    <name><text>VF</text></name>
    <questiontext format="moodle_auto_format"><text>Ligne une
ligne deux</text></questiontext>
    <answer fraction="100"><text>true</text><feedback><text>Bien.</text></feedback></answer>
    <answer fraction="0"><text>false</text><feedback><text>Pas encore.</text></feedback></answer>
  </question>
  <question type="shortanswer">
    <name><text>Court</text></name>
    <questiontext format="plain_text"><text>Qui ?</text></questiontext>
    <usecase>1</usecase>
    <answer fraction="100"><text>ANSSI</text></answer>
    <answer fraction="50"><text>anssi</text><feedback format="plain_text"><text>En capitales.</text></feedback></answer>
  </question>
  <question type="numerical">
    <name><text>Nombre</text></name>
    <questiontext format="plain_text"><text>Combien ?</text></questiontext>
    <answer fraction="100"><text>12.5</text><tolerance>0.5</tolerance></answer>
    <answer fraction="0"><text>*</text><feedback><text>Pas encore.</text></feedback></answer>
  </question>
  <question type="matching">
    <name><text>Relier</text></name>
    <questiontext format="plain_text"><text>Reliez.</text></questiontext>
    <shuffleanswers>true</shuffleanswers>
    <subquestion format="html"><text>Canada</text><answer><text>Ottawa</text></answer></subquestion>
    <subquestion format="html"><text>Italie</text><answer><text>Rome</text></answer></subquestion>
    <subquestion format="html"><text></text><answer><text>Paris</text></answer></subquestion>
  </question>
  <question type="essay"><name><text>Récit</text></name><questiontext format="plain_text"><text>Racontez.</text></questiontext></question>
  <question type="description"><name><text>Texte</text></name><questiontext format="plain_text"><text>À lire.</text></questiontext></question>
</quiz>
`

export const QTI_2 = `<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="choix" title="Bagages" adaptive="false" timeDependent="false">
  <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
    <correctResponse><value>A</value></correctResponse>
  </responseDeclaration>
  <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
  <itemBody>
    <p>Regardez l’affiche.</p>
    <choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1">
      <prompt>Que dit-elle ?</prompt>
      <simpleChoice identifier="A">Surveillez <b>vos</b> bagages.<feedbackInline outcomeIdentifier="F" identifier="A" showHide="show">C’est cela.</feedbackInline></simpleChoice>
      <simpleChoice identifier="B">Posez-les ici.</simpleChoice>
      <simpleChoice identifier="C" fixed="true">Rien.</simpleChoice>
    </choiceInteraction>
  </itemBody>
  <responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/>
  <modalFeedback outcomeIdentifier="F" identifier="B" showHide="show">Pas encore.</modalFeedback>
</assessmentItem>
`

export const QTI_INLINE = `<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="trous" title="Trous" adaptive="false" timeDependent="false">
  <responseDeclaration identifier="R1" cardinality="single" baseType="identifier"><correctResponse><value>Y</value></correctResponse></responseDeclaration>
  <responseDeclaration identifier="R2" cardinality="single" baseType="identifier"><correctResponse><value>L</value></correctResponse></responseDeclaration>
  <itemBody>
    <p>La ville de <inlineChoiceInteraction responseIdentifier="R1" shuffle="false"><inlineChoice identifier="X">Lyon</inlineChoice><inlineChoice identifier="Y">York</inlineChoice></inlineChoiceInteraction> est au nord de <inlineChoiceInteraction responseIdentifier="R2" shuffle="false"><inlineChoice identifier="L">Londres</inlineChoice><inlineChoice identifier="O">Oslo</inlineChoice></inlineChoiceInteraction>.</p>
  </itemBody>
  <responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response"/>
</assessmentItem>
`

export const CSV = `\uFEFFid;type;categorie;etiquettes;nom;enonce;reponse_1;points_1;retour_1;reponse_2;points_2;retour_2;retour_general\r
q1;choix;Cyber/Mots de passe;cyber, mots;Phrase;"Que choisir ?
Une seule réponse.";Une phrase;100;Longue;"Un ""prénom""";0;Court;À retenir\r
q2;choix-multiple;;;Deux;Lesquels ?;a;50;;b;50;;\r
q3;vrai-faux;;;VF;La Terre est ronde;vrai;100;Bien;faux;0;Pas encore;\r
q4;reponse-courte;;;Court;Qui ?;ANSSI;100;;anssi;'-50;;\r
q5;numerique;;;Nombre;Pesanteur ?;9,81:0,01;100;;*;0;Pas encore;\r
q6;appariement;;;Relier;Reliez;Canada -> Ottawa;;;Italie -> Rome;;;\r
q7;redaction;;;Récit;Racontez;;;;;;;\r
q8;description;;;Texte;'=À lire;;;;;;;\r
`
