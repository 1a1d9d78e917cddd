using System.Text.RegularExpressions;

namespace Sim.Language.Wordings;

/// <summary>What an author may have meant by an effect that he wrote as one says it. Only what then compiles is offered to him.</summary>
internal static partial class EffectWordings
{
    private const int Longest = 160;

    private const string Yes = "(?:true|yes|on|set)";

    private const string No = "(?:false|no|off|unset)";

    /// <summary>Each is another reading; the names decide.</summary>
    private static readonly Rewriting[] Readings =
    [
        new("^(?:add|give) {N} to {T}$", "$2 +$1"),
        new("^(?:subtract|take|remove|deduct) {N} (?:from|off) {T}$", "$2 -$1"),
        new("^(?:increase|raise|boost|strengthen|improve) {T} (?:by )?{N}$", "$1 +$2"),
        new("^(?:decrease|reduce|lower|cut|weaken|drop) {T} (?:by )?{N}$", "$1 -$2"),
        new(@"^{T} (?:plus|up|\+=|rises|increases|grows|goes up|gains|climbs|improves) ?(?:by )?{N}$", "$1 +$2"),
        new("^{T} (?:minus|down|-=|falls|decreases|drops|sinks|goes down|loses|worsens) ?(?:by )?{N}$", "$1 -$2"),
        new(@"^{T} ?([+-]) ?{N}$", "$1 $2$3"),
        new(@"^([+-]) ?{N} (?:to |for |on |from )?{T}$", "$3 $1$2"),
        new("^{N} (?:to |for )?{T}$", "$2 +$1"),
        new(@"^{T} ?: ?\+? ?{N}$", "$1 +$2"),
        new("^{T} ?: ?- ?{N}$", "$1 -$2"),
        new("^(?:set )?{T} ?(?:to|becomes|is|equals|:?=) ?{N}$", "$1 = $2"),
        new("^set {T} {N}$", "$1 = $2"),
        new("^{T} ?([*/]) ?{N}$", "$1 = $1 $2 $3"),
        new("^(?:double {T}|{T} (?:is )?double[sd])$", "$1$2 = $1$2 * 2"),
        new("^(?:halve {T}|{T} (?:is )?halve[sd])$", "$1$2 = $1$2 / 2"),
        new(@"^{T} ?\+\+$", "$1 +1"), new("^{T} ?--$", "$1 -1"),
        new($"^(?:set )?{{X}} ?(?:=|is|to|becomes|:)? ?{Yes}$", "set $1"),
        new($"^(?:set )?{{X}} ?(?:=|is|to|becomes|:)? ?{No}$", "clear $1"),
        new("^(?:unset|reset|not|remove|! ?) ?{X}$", "clear $1"),
        new("^{X}$", "set $1"),
        new("^(?:jail|imprison|arrest:) ?{X}$", "arrest $1"),
        new("^{X} (?:is |gets |was )?(?:arrested|jailed|imprisoned)$", "arrest $1"),
        new("^(?:kill|execute|shoot|dies:) ?{X}$", "dies $1"),
        new("^{X} (?:dies|died|is dead|is killed|is shot|is executed|dead)$", "dies $1"),
        new("^dismiss {X} (?:as|from) {X}$", "vacate $2"),
        new("^{X} (?:is|becomes|falls|stays) vacant$", "vacate $1"),
        new("^{X} (?:loses|leaves) {X}$", "vacate $2"),
        new("^(?:fire|sack|remove|oust|depose|dismiss:) ?{X}$", "dismiss $1"),
        new("^{X} (?:is |gets |was )?(?:dismissed|fired|sacked|removed)$", "dismiss $1"),
        new("^(?:make|seat|promote) {X} (?:as |to |to be )?(full|candidate|none)(?: member)?$", "seat $1 $2"),
        new("^{X} (?:becomes|is) (full|candidate)(?: member)?$", "seat $1 $2"),
        new("^(?:appoint|make|name) {X} (?:as |to be |to )?{X}$", "appoint $1 to $2"),
        new("^{X} (?:becomes|is|is appointed|is made)(?: to| as)? {X}$", "appoint $1 to $2"),
        new(@"^{X}(?:'s)? trusts? (?:in |of |for )?{X} ?([+-]) ?{N}$", "trust($1, $2) $3$4"),
        new(@"^trust (?:of |between )?{X},? (?:in |and |to |for )?{X} ?([+-]) ?{N}$", "trust($1, $2) $3$4"),
        new(@"^{X}(?:'s)? {X} ?([+=-]) ?{N}$", "$1.$2 $3$4"),
        new(@"^{X} (?:in|of) {X} ?([+=-]) ?{N}$", "$2.$1 $3$4"),
        new(@"^{X} {X} ?([+=-]) ?{N}$", "$1_$2 $3$4"),
        new("^trigger:? {X}[ :]{X}$", "trigger $1.$2"),
        new("^trigger: ?{X}$", "trigger $1"),
        new("^{X} {X}$", "trigger $1.$2"),
        new("^{X}$", "trigger $1"),
        new("^(?:event|trigger event|start event|start|raise|launch|trigger|call|cause)[ :] ?{X}$", "event $1"),
        new(@"^happened\({X}\)$", "event $1"),
        new("^{X} (?:happens|starts|begins|occurs|follows)$", "event $1"),
        new("^{X} {X}$", "set $1_$2"),
    ];

    private static readonly Rewriting[] Delays =
    [
        new("^(?:after|in) {N} (?:turns?|weeks?|months?|quarters?|days?|rounds?)(?: later)? ?:? ?(.+)$", "$1|$2"),
        new("^{N} (?:turns?|weeks?|months?|quarters?|days?|rounds?) later ?:? ?(.+)$", "$1|$2"),
        new("^(.+?),? (?:after|in) {N} (?:turns?|weeks?|months?|quarters?|days?|rounds?)$", "$2|$1"),
    ];

    /// <summary>The line as it is, and in the parts that an author may have put on one line.</summary>
    public static IEnumerable<IReadOnlyList<string>> Lines(string written)
    {
        if (written.Length > Longest)
        {
            yield break;
        }

        var plain = Rewriting.Plain(Number.Words(written));
        yield return [plain];
        var parts = Between().Split(plain);
        if (parts.Length > 1)
        {
            yield return parts;
        }
    }

    /// <summary>Ways in which one line may be meant.</summary>
    public static IEnumerable<string> Of(string line)
    {
        yield return line;
        foreach (var reading in Readings)
        {
            if (reading.Of(line) is { } meant)
            {
                yield return meant;
            }
        }

        foreach (var delay in Delays)
        {
            if (delay.Of(line)?.Split('|', 2) is [var turns, var then])
            {
                foreach (var meant in Readings.Select(reading => reading.Of(then)).OfType<string>().Prepend(then))
                {
                    yield return $"after {turns} turn{(turns == "1" ? "" : "s")}: {meant}";
                }
            }
        }
    }

    [GeneratedRegex(@" ?(?:;|,(?![^()]*\))) ?(?:and )?| and ", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
