using System.Collections.Immutable;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Politics;
using Sim.Engine.Showdowns;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Engine.Playbooks;

/// <summary>
/// An act, made ready to be thought of often: its conditions and effects are parted by what they depend on, so that what is the same for
/// everybody to whom it could be done is asked once.
/// </summary>
public sealed class PlayedAct
{
    internal PlayedAct(Act act, Scenario scenario, RealChanges changes)
    {
        Act = act;
        Part = act.Target switch
        {
            Aimed.Person => Scene.Target,
            Aimed.Country => Scene.Country,
            _ => Scene.Nobody,
        };
        Effects = Deed.Of(act.Effects, scenario, changes);
        Line = [.. act.Line.Select((step, axis) => (axis, step)).Where(l => l.step != 0)];
        StanceWeight = scenario.Weights.Stance;
        Offices = OfficesIn(act, scenario);
        Plots = [.. act.Effects.Where(e => e is TradeVotes or SoundOut or Strike)];
        Trades = act.Effects.Any(e => e is TradeVotes);
        Sounds = act.Target == Aimed.Person && Soundings.Sounds(act);
        Strikes = act.Effects.Any(e => e is Strike);
        IsBargain = Plots is [TradeVotes];
        var weighed = Effects.Where(Interests.Weighs).ToList();
        Own = [.. weighed.Where(DependsOnPart)];
        var same = weighed.Except(Own).ToLookup(IsSteady);
        Columns = [.. Own.Select(d => d.Landed())];
        IsNarrow = Columns.All(d => IsColumn(d.Deed)) && MostWorth(scenario) < int.MaxValue;
        Steady = [.. same[true].Select(d => d.Landed()).Select(d => (d.What, 1 << d.Delays))];
        Same = [.. same[false]];

        var conditions = Unary.Conjuncts(act.If).Concat(Unary.Conjuncts(act.Needs)).Where(c => !GoesWithoutSaying(c)).ToLookup(c => (MeansPart(c), MeansRival(c)));
        var byOffice = conditions[(false, false)].ToLookup(IsSettledByOffice);
        OfOffice = Gate.Of([.. byOffice[true]], scenario);
        var before = byOffice[false].Select(c => (Condition: c, Test: Test.Within(c, scenario))).ToList();
        Tests = [.. before.Where(c => c.Test is not null).Select(c => c.Test!.Value)];
        Before = Gate.Of([.. before.Where(c => c.Test is null).Select(c => c.Condition)], scenario);
        OfRival = Gate.Of([.. conditions[(false, true)]], scenario);
        var onPart = conditions[(true, false)].Concat(conditions[(true, true)]).Select(c => (Condition: c, Sieve: Sieve.Of(c, Part, scenario))).ToList();
        Sieves = [.. onPart.Select(c => c.Sieve).OfType<Sieve>()];
        Rest = Gate.Of([.. onPart.Where(c => c.Sieve is null).Select(c => c.Condition)], scenario);
    }

    public Act Act { get; }

    public ImmutableArray<Deed> Effects { get; }

    /// <summary>The part that whoever or whatever it is done to plays; <see cref="Scene.Nobody"/> if it is done to nobody.</summary>
    internal int Part { get; }

    /// <summary>Effects that come to the same whomever it is done to or against and rest on one number; and by what they are divided, if they come later.</summary>
    internal (Deed Deed, int Divisor)[] Steady { get; }

    /// <summary>Effects that depend on whom it is done to, and how often they are put off.</summary>
    internal (Deed Deed, int Halvings)[] Columns { get; }

    /// <summary>Whether these can be weighed for everybody at once: each moves one number of everybody's, and what they are worth is no big number.</summary>
    internal bool IsNarrow { get; }

    /// <summary>Other effects that come to the same whomever it is done to.</summary>
    internal Deed[] Same { get; }

    /// <summary>Effects that depend on whom it is done to.</summary>
    internal Deed[] Own { get; }

    /// <summary>The offices that it speaks of, by a bit for the part of each holder; all bits where there are more offices than bits.</summary>
    internal ulong Offices { get; }

    /// <summary>The axes on which it lies to one side, and how far.</summary>
    internal (int Axis, int Step)[] Line { get; }

    /// <summary>What a step on an axis weighs.</summary>
    internal int StanceWeight { get; }

    /// <summary>Effects that are a step in a plot or a bargain, and are weighed by what they promise.</summary>
    internal Effect[] Plots { get; }

    internal bool Trades { get; }

    /// <summary>Whether it asks whomever it is done to in confidence.</summary>
    internal bool Sounds { get; }

    internal bool Strikes { get; }

    /// <summary>Whether it is a trade of votes and no other plot.</summary>
    internal bool IsBargain { get; }

    /// <summary>What must hold of who holds which office; it is settled as long as none changes hands.</summary>
    internal Gate OfOffice { get; }

    /// <summary>Numbers that must lie within bounds (or, turned, outside of them) whomever it is done to or against.</summary>
    internal (Test Test, bool Turned)[] Tests { get; }

    /// <summary>What else must hold whomever it is done to or against.</summary>
    internal Gate Before { get; }

    /// <summary>What must hold of the person against whom it is done, whomever it is done to.</summary>
    internal Gate OfRival { get; }

    /// <summary>What must hold of whomever it is done to, one number of his at a time.</summary>
    internal Sieve[] Sieves { get; }

    /// <summary>What else must hold of whomever it is done to.</summary>
    internal Gate Rest { get; }

    private bool MeansPart(Expression condition) => Part != Scene.Nobody && Mentions.Speaks(condition, Part);

    private bool MeansRival(Expression condition) => Act.Rival && Mentions.Speaks(condition, Scene.Rival);

    private bool DependsOnPart(Deed deed)
    {
        var (inner, _) = deed.Landed();

        // What takes and gives posts is seldom; it is weighed anew for everybody.
        return Part != Scene.Nobody && (inner.Reach == Reach.None || inner.Place.Needs(Part) || inner.Amount.Needs(Part));
    }

    private static ulong OfficesIn(Act act, Scenario scenario)
    {
        if (scenario.Offices.Length + Scene.FirstOffice >= 64)
        {
            return ulong.MaxValue;
        }

        var spokenOf = new[] { act.If, act.Needs }.OfType<Expression>().Concat(act.Effects.SelectMany(Expressions));
        return spokenOf.Aggregate(0UL, (bits, expression) => bits | Mentions.Of(expression));
    }

    private static IEnumerable<Expression> Expressions(Effect effect) => effect switch
    {
        After after => Expressions(after.Then),
        Change change => [change.What, change.Amount],
        _ => [],
    };

    private static bool IsSettledByOffice(Expression condition) => condition switch
    {
        SamePerson => true,
        Not not => IsSettledByOffice(not.Part),
        All all => all.Parts.All(IsSettledByOffice),
        Any any => any.Parts.All(IsSettledByOffice),
        _ => false,
    };

    private bool IsSteady(Deed deed) => deed.Landed().What is { Real: not null } inner && !(Act.Rival && inner.Place.Needs(Scene.Rival));

    private bool IsColumn(Deed deed) =>
        deed.Reach == Reach.One && deed.Limits is not null && deed.Place.IsColumn(Part) && (deed.Real is not null || !deed.Amount.Needs(Part) || deed.Amount.IsColumn(Part));

    // What all columns together could be worth at most to anybody, in hundredths.
    private long MostWorth(Scenario scenario)
    {
        var weights = scenario.Aims.Sum(a => a.Weighs.Sum(w => Math.Abs((long)w.Weight)));
        var bands = scenario.People.SelectMany(p => p.Aims).Select(a => Math.Max(Math.Abs((long)a.Low), Math.Abs((long)a.High)));
        var strength = bands.Concat(scenario.Aims.Select(a => (long)a.Common)).DefaultIfEmpty().Max();
        var felt = Math.Abs((long)scenario.Weights.OwnBase) * 200 + 100;
        return Columns.Sum(d => d.Deed.Limits is var (min, max) ? (max - (long)min) * ((weights * strength) + felt) : 0);
    }

    // An act is done only to and against people who are active, and never to oneself.
    private bool GoesWithoutSaying(Expression condition) => condition switch
    {
        Not { Part: SamePerson { Left.Kind: var one, Right.Kind: var other } } => AreApart(one, other) || AreApart(other, one),
        HasStanding { Standing: Standing.Active, Who.Kind: var who } => Aims(who) || Opposes(who),
        _ => false,
    };

    private bool AreApart(WhoKind one, WhoKind other) =>
        (Aims(one) && other == WhoKind.Actor) || (Opposes(one) && (other == WhoKind.Actor || Aims(other)));

    private bool Aims(WhoKind who) => Act.Target == Aimed.Person && who == WhoKind.Target;

    private bool Opposes(WhoKind who) => Act.Rival && who == WhoKind.Rival;
}
