using Sim.Language.Diagnostics;
using Sim.Language.Sources;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Expressions;

/// <summary>Reads one line of effects: a verb with its names, or a number with what is added to it.</summary>
internal sealed class EffectParser : TermParser
{
    private static readonly string[] Verbs = ["set", "clear", "appoint", "vacate", "seat", "arrest", "dismiss", "dies", "demote", "see", "trigger", "event", "after", "sound", "trade", "strike"];

    private EffectParser(Written words, Findings findings) : base(words, findings, isEffect: true)
    {
    }

    public static EffectTerm? Read(Written words, Findings findings)
    {
        var parser = new EffectParser(words, findings);
        if (words.Text.Length > 2000)
        {
            findings.Add(ExpressionStops.TooLong(words.Span.Start, 2000));
            return null;
        }

        return parser.Effect(isDelayed: false) is { } effect && parser.NothingFollows() ? effect : null;
    }

    private bool NothingFollows()
    {
        if (Current.Kind == TokenKind.End)
        {
            return true;
        }

        Findings.Add(Current.Is("if") || Current.Is("and")
            ? EffectNotUnderstood.Two(Place(Current), Current.Text)
            : Current.Kind == TokenKind.Relation ? ComparisonInEffect.At(Place(Current)) : UnexpectedWord.InEffect(Place(Current), Current.Text));
        return false;
    }

    private EffectTerm? Effect(bool isDelayed)
    {
        var start = Current.Start;
        if (Current.Kind != TokenKind.Name || Following.Kind is TokenKind.Plus or TokenKind.Minus or TokenKind.Relation or TokenKind.Assignment)
        {
            return Change();
        }

        switch (Current.Text)
        {
            case "set" or "clear":
                var value = Current.Is("set");
                return Verb() is { } flag ? new FlagTerm(flag, value, start) : null;
            case "appoint":
                return Verb() is { } appointed && Word("to") && Noun("appoint a_person to an_office") is { } office ? new AppointTerm(appointed, office, start) : null;
            case "vacate":
                return Verb() is { } left ? new VacateTerm(left, start) : null;
            case "seat":
                return Verb() is { } seated && Noun("seat a_person candidate") is { } seat ? new SeatTerm(seated, seat, start) : null;
            case "arrest":
                return Verb() is { } arrested ? new StandingTerm(arrested, Standing.Arrested, start) : null;
            case "dismiss":
                return Verb() is { } dismissed ? new StandingTerm(dismissed, Standing.Dismissed, start) : null;
            case "dies":
                return Verb() is { } dead ? new StandingTerm(dead, Standing.Dead, start) : null;
            case "demote":
                return Verb() is { } demoted ? new DemoteTerm(demoted, start) : null;
            case "see":
                return Verb() is { } looked ? new SeeTerm(looked, start) : null;
            case "trigger":
                return Verb() is { } trigger ? new TriggerTerm(trigger, start) : null;
            case "event":
                return Verb() is { } raised ? new EventTerm(raised, start) : null;
            case "after":
                return After(start, isDelayed);
            case "trade":
                Advance();
                return Word("votes") && Word("with") && Noun("trade votes with target") is { } partner ? new TradeVotesTerm(partner, start) : null;
            case "sound":
                Advance();
                return Word("out") && Noun("sound out target against rival") is { } asked && Word("against") && Noun("sound out target against rival") is { } rival
                    ? new SoundOutTerm(asked, rival, start) : null;
            case "strike":
                Advance();
                return Word("against") && Noun("strike against target") is { } struck ? new StrikeTerm(struck, start) : null;
            default:
                return Change();
        }
    }

    private NameTerm? Verb()
    {
        var verb = Current.Text;
        Advance();
        return Noun($"{verb} …");
    }

    private NameTerm? Noun(string example)
    {
        if (Current.Kind == TokenKind.Name)
        {
            return Name();
        }

        Findings.Add(EffectNotUnderstood.NameMissing(Place(Current), example));
        return null;
    }

    private bool Word(string word)
    {
        if (Current.Is(word))
        {
            Advance();
            return true;
        }

        Findings.Add(EffectNotUnderstood.WordMissing(Place(Current), word));
        return false;
    }

    private AfterTerm? After(int start, bool isDelayed)
    {
        if (isDelayed)
        {
            Findings.Add(EffectNotUnderstood.AfterTwice(Place(Current)));
            return null;
        }

        Advance();
        if (Current.Kind != TokenKind.Number || !(Following.Is("turns") || Following.Is("turn")))
        {
            Findings.Add(EffectNotUnderstood.AfterHowLong(Place(Current)));
            return null;
        }

        var turns = Current.Value;
        if (turns is < 1 or > 400)
        {
            Findings.Add(NumberOutside.Of(Place(Current), "the number of turns", turns, 1, 400));
        }

        Advance(2);
        if (Current.Kind != TokenKind.Colon)
        {
            Findings.Add(EffectNotUnderstood.WordMissing(Place(Current), ":"));
            return null;
        }

        Advance();
        return Effect(isDelayed: true) is { } then ? new AfterTerm(turns, then, start) : null;
    }

    private ChangeTerm? Change()
    {
        if (Current.Kind != TokenKind.Name)
        {
            Findings.Add(Current.Kind == TokenKind.End ? EffectNotUnderstood.Empty(Place(Current)) : EffectNotUnderstood.MustBeginWithName(Place(Current)));
            return null;
        }

        var first = Current;
        if (Target() is not { } what)
        {
            return null;
        }

        switch (Current.Kind)
        {
            case TokenKind.Plus or TokenKind.Minus:
                return Sum() is { } amount ? new ChangeTerm(what, amount, Set: false) : null;
            case TokenKind.Relation when Current.Relation == Relation.Equal:
                Advance();
                return Sum() is { } value ? new ChangeTerm(what, value, Set: true) : null;
            case TokenKind.Relation:
                Findings.Add(ComparisonInEffect.At(Place(Current)));
                return null;
            case TokenKind.Assignment:
                Findings.Add(ForeignSign.InEffect(Place(Current), Current.Text, Words.Text[what.Start..what.End]));
                return null;
            case TokenKind.Number:
                Findings.Add(EffectNotUnderstood.NoSign(Place(Current), Words.Text[what.Start..what.End], Current.Text));
                return null;
            default:
                Findings.Add(EffectNotUnderstood.At(Place(first), first.Text, Verbs, Current.Kind == TokenKind.End));
                return null;
        }
    }

    /// <summary>What is changed: a name, or <c>trust(a, b)</c>.</summary>
    private Term? Target() => Following.Kind == TokenKind.Open ? TargetCall() : Name();

    private CallTerm? TargetCall() => Factor() as CallTerm;
}
