const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/**
 * Frequent function words of languages that reports come in beside those that can be read, without such as German has too (`in`, `was`, `die`, `de`).
 * They tell that a text is in another language, and in which where they are many.
 */
export const OTHER_LANGUAGES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    words(
      'the of and to is are were been has have had that with for from by on at this these those which who whom their its his her they them not but after before over into about would could said says more than between against',
    ),
  ],
  [
    'fr',
    words(
      'le les la du des et est sont dans pour par sur avec qui que une aux ont été cette ces ses leur plus après selon contre entre mais pas deux où son sa nous vous ils elle',
    ),
  ],
  [
    'es',
    words(
      'el los las del y en es son por para con que una unos como más pero sus este esta según entre contra después sobre ha han fue fueron desde hasta también dos ejército',
    ),
  ],
  [
    'it',
    words(
      'il lo gli di del della dei delle nel nella che è sono per con una dal dalla alla non più dopo anche secondo contro tra stato stati hanno ha questo questa suoi',
    ),
  ],
  [
    'nl',
    words(
      'het een van en op met voor zijn werd werden heeft hebben niet maar ook door naar bij aan uit dat deze volgens tegen tussen meer nog geen hun wordt zou',
    ),
  ],
  [
    'pt',
    words(
      'os da dos na nos em um uma por para com que são foi foram mais pelo pela como mas também segundo contra entre após sobre não seu sua',
    ),
  ],
  [
    'pl',
    words('w na z do się nie jest przez że oraz od po dla są był była było były według jak ale także przed między ich'),
  ],
  [
    'tr',
    words(
      've bir bu için ile olarak olan daha çok kadar göre sonra ancak gibi da değil tarafından ne ya olduğu edildi',
    ),
  ],
  [
    'sv',
    words('och att det som är på av för med till inte har från ett om vid efter hade blev enligt mot mellan också'),
  ],
  ['ru', words('и в на не что с по как это из за от для его к но о были был была также после при до они между против')],
  ['uk', words('і в на не що з по як це із за від для його до але про були був була також після при та між проти які')],
  ['ar', words('في من على إلى عن أن مع هذا هذه التي الذي بعد قبل بين كان كانت ما لا قد وقد ولم')],
  ['fa', words('در از به که این را با است برای آن یک بر تا شد شده های می و')],
  ['he', words('של על את עם לא הוא היא זה כי גם או אם כל בין אחרי לפני היה היו')],
]);
