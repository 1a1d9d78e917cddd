namespace Sim.Language.Wordings;

/// <summary>What an author may have meant by a condition that he wrote as one says it. Only what then compiles is offered to him.</summary>
internal static class ConditionWordings
{
    /// <summary>Longer ones are no slip of a sentence any more.</summary>
    private const int Longest = 160;

    private const string Be = "(?:(?:is|are|was|be|stands|lies) )?";

    /// <summary>Said in only one sense: all of them are applied, in this order.</summary>
    private static readonly Rewriting[] Sure =
    [
        new("^(?:only )?(?:if|when|whenever|while|provided that|as long as) ?:? ?", ""),
        new("^unless (.+)$", "not ($1)"),
        new("^neither (.+) nor (.+)$", "not ($1) and not ($2)"),
        new(@"\b(?:both|either|already|still) ", ""),
        new(@" ?(?:;|,(?![^()]*\))) ?(?:and )?", " and "),
        new(@"\b(?:but|und|as well as)\b", "and"),
        new("=>", ">="), new("=<", "<="), new("==+", "="),
        new($"{{T}} {Be}between {{N}} and {{N}}", "$1 >= $2 and $1 <= $3"),
        new($@"\b{Be}(?:greater|more|higher|larger|bigger) than or (?:equal to|equals?)\b", ">="),
        new($@"\b{Be}(?:less|lower|smaller|fewer) than or (?:equal to|equals?)\b", "<="),
        new($@"\b{Be}(?:at least|(?:no|not) less than|(?:no|not) lower than|not below|not under|reaches|from)\b", ">="),
        new($@"\b{Be}(?:at most|(?:no|not) more than|(?:no|not) higher than|not above|not over|up to)\b", "<="),
        new($@"\b{Be}(?:over|above|more than|greater than|higher than|larger than|bigger than|exceeds|beyond)\b", ">"),
        new($@"\b{Be}(?:under|below|less than|lower than|smaller than|fewer than|beneath)\b", "<"),
        new($@"\b{Be}not (?:equal to )?(?=\d)", "!= "),
        new($@"\b(?:{Be}equal to|equals|is exactly|exactly)\b", "="),
        new(@"\bis (?=-?\d)", "= "), new(@"\bis (?={R})", ""),
        new(@"\bafter (?=\d)", "> "), new(@"\bbefore (?=\d)", "< "),
        new(@"\btrust (?:of|by|from|between) {X} (?:in|to|for|towards|and) {X}", "trust($1, $2)"),
        new(@"\b{X}(?:'s)? trust (?:in|of|for|towards) {X}", "trust($1, $2)"),
        new(@"\btrust {X} (?:and |in |to )?{X}(?= ?{R})", "trust($1, $2)"),
        new(@"\b{X} trusts? {X}(?= ?{R})", "trust($1, $2)"),
        new(@"\b([a-z_][a-z0-9_]*)\.trust\.([a-z_][a-z0-9_]*)", "trust($1, $2)"),
        new(@"\b{X} trusts {X}", "trust($1, $2) >= 50"),
        new(@"\b{X}'s {X}", "$1.$2"),
        new(@"\b{X} (?:is |was |has been )?(?:in prison|in jail|jailed|imprisoned|in custody)\b", "$1 is arrested"),
        new(@"\b{X} (?:is |was |has been |has )?(?:killed|died|executed|shot|dies)\b", "$1 is dead"),
        new(@"\b{X} (?:is |was |has been )?(?:fired|sacked|removed)\b", "$1 is dismissed"),
        new(@"\b{X} (?:was|has been|gets|got) (?=arrested|dismissed|dead|active)", "$1 is "),
        new(@"\b(?!is |not |or |and ){X}(?<! is| not) (?=(?:arrested|dismissed|dead|active|vacant)\b)", "$1 is "),
        new(@"\bis is\b", "is"), new(@"\bnot is\b", "not"),
        new(@"\bis no longer\b", "is not"), new(@"\b(full|candidate) member\b", "$1"), new(@"\bshare of {X}", "share($1)"),
        new(@"\b{X} is alive\b", "not ($1 is dead)"),
        new(@"\b{X} (?:is|=) (?:not (?:true|yes|set|on)|false|no|off|unset)\b", "not $1"),
        new(@"\b{X} (?:is|=) (?:true|yes|set|on)\b", "$1"),
        new(@"^(?:no |! ?){X}$", "not $1"),
        new(@"\b{X} (?:has |had )?(?:happened|occurred|taken place)\b", "happened($1)"),
        new(@"\bhappened:? {X}", "happened($1)"),
        new(@"^after {X}$", "happened($1)"),
        new(@"\bchosen:? {X}", "chosen($1)"),
        new(@"\b{X} (?:is |was |has been )?chosen\b(?!\()", "chosen($1)"),
        new(@"\bdone:? {X}", "done($1)"),
        new(@"\b{X} (?:is |was |has been )done\b(?!\()", "done($1)"),
        new(@"\b{X} (?:in|of) {X}(?= ?{R})", "$2.$1"),
        new(@"\b{T} ?{R} ?{N} (and|or) (?={R})", "$1 $2 $3 $4 $1 "),
        new(@" ?{R} ?", " $1 "),
    ];

    /// <summary>Ways of reading what is left, of which the names decide.</summary>
    private static readonly Rewriting[] Possible =
    [
        new(@"\b{X} = {X}", "$1 is $2"),
        new(@"\b{X} != {X}", "$1 is not $2"),
        new(@"\b{X} {X}(?= {R})", "$1.$2"),
        new(@"\b{X} {X}\b", "$1_$2"),
        new(@"\b{X} is {X} or {X}\b", "$1 is $2 or $1 is $3"),
        new(@"^{X} (and|or) {X} {R} {N}$", "$1 $4 $5 $2 $3 $4 $5"),
        new(@"\b{X} (or|and) {X} is {X}", "$1 is $4 $2 $3 is $4"),
        new("^{X}$", "chosen($1)"),
        new("^{X}$", "happened($1)"),
        new(@"\b{X} is (?:very )?(?:high|great|strong|big)\b", "$1 >= 70"),
        new(@"\b{X} is (?:very )?(?:low|weak|small)\b", "$1 <= 30"),
    ];

    public static IEnumerable<string> Of(string written)
    {
        if (written.Length > Longest)
        {
            return [];
        }

        var plain = Sure.Aggregate(Rewriting.Plain(written), (text, rewriting) => rewriting.Apply(text)).Trim();
        var once = Possible.Select(rewriting => rewriting.Of(plain)).OfType<string>().ToList();
        var twice = once.SelectMany(text => Possible.Select(rewriting => rewriting.Of(text)).OfType<string>());
        return once.Prepend(plain).Concat(twice).Distinct(StringComparer.Ordinal).Where(text => !string.Equals(text, written, StringComparison.OrdinalIgnoreCase));
    }
}
