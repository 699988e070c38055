/** Given names that are common in the UK (Office for National Statistics, lists of names by year), in small letters. */
const COMMON = `aaliyah aaron abbie abdul abdullah abigail adam adele adrian agnes ahmed aidan aimee aisha aiden alan albert alex alexander
alexandra alfie alice alicia alina alison amanda amber amelia amelie amina amir amna amy anastasia andrea andrew angela angus anita ann
anna anne annie anthony antonia archie aria arjun arlo arthur arya asha ashley audrey ava ayaan ayesha barbara beatrice becky ben
benjamin beth bethany billy bobby brandon brenda brian bronwyn caitlin callum cameron carl carla carol caroline carter catherine charlene
charles charlie charlotte cheryl chloe chris christian christina christine christopher claire clara clive colin connor craig
daisy daniel daniela danny darcey darren dave david dawn deborah debbie declan denise dennis derek diana diane dominic donna
doreen doris dorothy douglas duncan dylan eddie edith edward edwin eileen elaine eleanor eliza elizabeth ella ellie elliot elsie
emily emma eric erin ethan eunice evan eve evelyn evie ewan ezra fatima felicity fergus fiona florence frances francesca frankie
fred freddie freya gabriel gareth gary gavin gemma geoffrey george georgia georgina gerald gillian gladys gloria gordon graham
gwen gwyneth hamza hannah harley harper harriet harrison harry harvey haroon hassan hazel heather helen henry hollie holly hugh hugo
hussain ian ibrahim imogen imran iris irene isaac isabel isabella isabelle isla ismail jack jackie jackson jacob jacqueline jade jaden jake
jamal james jamie jan jane janet janice jasmine jason jay jayden jean jeff jenna jennifer jenny jeremy jess jesse jessica
jill jo joan joanna joanne jodie joe joel john johnny jonathan jordan joseph josh joshua joyce juan judith julia julian julie june
kai kaitlyn karen karl kate katherine kathleen katie kayleigh keira keith kelly ken kenneth kenzie kerry kevin khadija kieran kim
kirsty kofi kwame kyle lacey lara laura lauren layla leah lee leila leo leon leroy lesley leslie lewis lexi liam lily linda lisa liz logan
lola lorraine louie louis louise luca lucas lucy luke lydia lynn mabel maddison madison maisie malcolm mandy marcus margaret
maria marie marion marjorie martha martin mary maryam mason mateusz matilda matt matthew maureen maya megan melanie melissa
mia michael michelle miguel mike millie mohamed mohammad mohammed moira molly morgan muhammad musa nadia naomi natalie natasha nathan neil nevaeh niamh
nicholas nicola nigel nina noah noor nora norma norman oliver olivia omar oscar owen paige pamela patricia patrick paul paula pauline
penelope peter phil philip phillip phoebe pippa poppy priya rachel raheem rahul ralph raymond rebecca reece reggie reuben rhys riaz richard riley
rita robert robin roger rohan roman ronald ronnie rory rosie rowan roy ruby rupert russell ruth ryan sabrina safa sally sam samantha samir
samuel sandra sanjay sara sarah scarlett scott sean sebastian seren seth shannon shane sharon shaun sheila shirley sian sidney siobhan simon
sofia sonia sophia sophie spencer stacey stanley stella stephanie stephen steve steven stewart stuart sue sunita susan susie suzanne sylvia tamara
tanya tara tariq teddy teresa terry theo theodore theresa thomas tiffany tim timothy tina toby tom tommy tony tracey trevor tyler tyrone
valerie vanessa vera vernon veronica vicky victoria vincent violet vivian walter wayne wendy william winston xavier yasmin yusuf yvonne zac zachary
zahra zainab zak zara zayn zoe`;

/** Names that are words as well: names only where a capital stands inside a sentence. */
const WORDS = "alma angel art bill carol chance dale dean faith frank gene grace grant guy hope ivy jo joy lane mark may max mercy miles nick pat penny ray rob rose rosemary sky summer sunny victor will woody";

export const givenNames = new Set(COMMON.split(/\s+/));
export const namesThatAreWords = new Set(WORDS.split(" "));

/** People who are named because they wrote: no families. Given name and family name, in small letters. */
export const authors = new Set(
  "john bowlby|mary ainsworth|eileen munro|donald schon|donald schön|graham gibbs|david kolb|carl rogers|jan fook|siobhan maclean|brigid featherstone|kate morris|marian brandon|jenny pearce|carlene firmin|tony morrison|jane wonnacott|gillian ruch|isabelle trowler|peter senge|edgar schein|paulo freire|michael marmot|bessel van|peter fonagy|dan hughes|dan siegel|sarah banks|lena dominelli|neil thompson|barry mason|karen treisman".split("|"),
);
