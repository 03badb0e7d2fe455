// Given names borne in France, of all generations and origins, folded (no accent, lower case). Left out: those that are
// far more often another word at the head of a phrase (France, Lorraine, Victoire, Prudence, Avril, Océan, Noël…).
const NAMES = `
abdel abdelkader abdoul abdoulaye abel achille adam adama adel adele adeline adrien adrienne agathe agnes ahmed aicha aime aimee
alain alan alban albane albert alberto alessandro alex alexandra alexandre alexia alexis alfred ali alia alice alicia
aline alison alix alizee aloys alphonse amadou amal amandine amaury ambre ambroise amel amelie amina aminata amine amir
ana anais anas anastasia anatole andre andrea andree ange angele angelina angelique anissa anita ann anna annabelle anne
annick annie annette anouk anselme anthony antoine antoinette antonin antonio apolline ariane arlette armand armande
armelle arnaud arsene arthur assia astrid aubin aude audrey auguste augustin aurelia aurelie aurelien aurore axel axelle
aya aymeric ayoub aziz baptiste barbara barnabe barthelemy basile bastien beatrice benedicte benjamin benoit benoite
bernadette bernard bernardine berthe bertrand bilal blandine boris boubacar brahim brice brieuc brigitte bruno camille
candice capucine carine carla carlos carole caroline catherine cecile cecilia cedric celeste celestin celia celine
chantal charlene charles charlie charline charlotte chloe chloee christelle christian christiane christine christophe
cindy claire clara clarisse claude claudette claudie claudine clelia clemence clement clementine cleo clotilde colette
coline colin coralie corentin corinne cyprien cyril cyrille cyrielle dalila damien daniel daniele danielle dany daphne
david deborah delphine denis denise diane didier dimitri djamel djamila dominique donatien dorian doriane dorothee driss
eddy edgar edith edmond edouard edwige eleonore elena eliane elias elie eliette eliot elisa elisabeth elise ella elodie
eloise elsa elvire emeline emeric emile emilie emilien emma emmanuel emmanuelle enora enzo eric erika ernest erwan
estelle esteban esther etienne eudes eugene eugenie eva evan eve eveline evelyne ewen fabien fabienne fabrice fadila
faiza fanny farah farid farida fatiha fatima fatimata fatma fatou fatoumata faustine felicie felicien felix ferdinand
fernand fernande fiona flavie flavien fleur flora florence florent florentin florian floriane francine francis francisco
franck francois francoise frederic frederique gabin gabriel gabriela gabrielle gael gaelle gaetan gaspard gaston gauthier
gautier genevieve geoffroy george georges georgette gerald geraldine gerard germain germaine ghislain ghislaine gilbert
gilberte gilles gisele giulia goulven gregoire gregory guilhem guillaume guillemette gustave guy gwenael gwenaelle gwendal
gwenola habib hadrien hafida hakim hamid hamza hanae hanna hannah harold haroun hassan hector helena helene heloise henri
henriette herve hicham hilaire hocine honore honorine hortense hubert hugo hugues huguette ibrahim ibrahima idriss ilan
ilona ilyas ilyes imane imen ines ingrid irene irina iris isaac isabelle isaure ismael ivan jacqueline jacques jade jamal
jamila jan jana janine jean jeanine jeanne jeannette jeannine jennifer jeremie jeremy jerome jessica jessy jihane joachim
joan joao jocelyn jocelyne joel joelle joffrey johan johanna john jonathan jordan jorge jose josee joseph josephine josette
josiane josselin josue joyce juan judith jules julia julian juliana julie julien julienne juliette justin justine kader
kamal kamel karim karima karine karl katia kelly kenza kevin khadija khadidja khaled kheira killian kylian laetitia laila
lamia lara larissa laura laure laureen laurence laurene laurent laurette laurie laurine lea leana leandre leila lena leo
leon leona leonard leonie leonore leopold leslie leyla lia liam liana lila lili lilian liliane lilou lina linda line lionel
lisa lise lisette loan loane loic loick lois lola lorena lorenzo louane loubna louis louisa louise louka loup luc luca
lucas luce lucette lucie lucien lucienne lucile lucille ludivine ludovic luigi luis luisa luna lydia lydie mady madeleine
mae mael maelle maelys maeva magali magalie magdalena maia mahmoud mailys maissa malek malika malo malika mamadou manel
manoel manon manuel manuela marc marceau marcel marcelle marcellin margaux margot marguerite maria mariam mariama marianne
marie mariette marilyn marin marina marine mario marion marius marjorie marlene marthe martial martin martine maryam maryline
maryse maryvonne mateo mathias mathieu mathilde mathis matteo matthias matthieu maud maude maurice mauricette max maxence
maxime maximilien maya mayssa medhi medi mehdi melanie melina meline melissa melodie mercedes meriem meryem michael michel
michele micheline michelle miguel mikael mila milan milo mireille mirella modeste mohamed mohammed moise mona monique morgan
morgane mouhamadou mounir mourad moussa muriel murielle mustapha myriam nabil nabila nacer nadege nadia nadine nahel naila
naima nais najat nancy narcisse nasser nassim natacha nathalie nathan nathanael nawal nelly nestor nicolas nicole nina
ninon nino noa noah noam noe noelie noelle noemie nolan nolwenn nora norbert nordine nouria nour oceane octave octavie
odette odile olga olivia olivier omar ombeline ophelie oriane oscar othman oumar ousmane pablo paola pascal pascale
pascaline patrice patricia patrick paul paula paule paulette paulin pauline pedro perceval perrine philibert philippe
philippine philomene pierre pierrette pierrick priscilla quentin rachel rachid rachida rafael rania raoul raphael raphaelle
raymond raymonde rayan rebecca regine regis remi remy renaud rene renee ricardo richard rita robert roberte robin rodolphe
rodrigue rodrigo roger roland rolande romain romaine roman romane romeo romuald ronan rosa rosalie rose roseline rosine
roxane rozenn ruben rui ruth ryan sabine sabrina sacha safia said saida salah salim salima salome salma salomon sam samia
samir samira samuel samy sandra sandrine sandy sara sarah sasha saskia sebastien segolene selim selma serge sergio
severine sevrine shirley sidonie siham simon simone sixtine slimane sofia sofiane soizic solal solange solene solenne
sonia sophia sophie soraya souad soufiane stella stephan stephane stephanie steve steven suzanne suzie sylvain sylvaine
sylvestre sylvette sylvia sylviane sylvie tanguy tania tanya tarek tatiana teddy teo teresa tess tessa thais thea theo
theodore theophile theotime therese thibaud thibault thibaut thierry thomas tiago tifenn tifany tiphaine tom tony toussaint
tristan ugo ulysse urbain ursula valentin valentine valere valerie valery vanessa vera veronique vianney vicente victor
victoria victorine vincent violaine violette virgile virginie vivian viviane vladimir wafa walid wandrille wassim wendy
wilfried william willy xavier yacine yael yann yanis yannick yasmina yasmine yassine yasin ymed yoan yoann yohan yohann
yolande youcef youssef yousra youssouf yves yvette yvon yvonne zacharie zahra zakaria zelie zineb zoe zohra
`

export const GIVEN_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/))
