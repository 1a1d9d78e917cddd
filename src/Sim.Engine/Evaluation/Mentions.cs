using Sim.Model.Expressions;

namespace Sim.Engine.Evaluation;

/// <summary>
/// Which parts an expression speaks of, a bit for each, so that what does not depend on somebody is worked out once for everybody. Of what
/// is not known here it is supposed that it depends on everybody.
/// </summary>
internal static class Mentions
{
    private const ulong Everybody = ulong.MaxValue;

    /// <summary>Whether an expression speaks of a part.</summary>
    public static bool Speaks(Expression expression, int part) => (Of(expression) >> part & 1) != 0;

    public static ulong Of(Expression expression) => expression switch
    {
        Number or VariableReading or TurnReading or VacanciesReading or CrisisIsOpen or CrisisSteps or HasHappened or WasChosen or WasDone or TurnsSince => 0,
        PersonReading person => Bit(person.Who),
        TrustReading trust => Bit(trust.From) | Bit(trust.To),
        CountryReading country => Bit(country.Where),
        InState state => Bit(state.Where),
        ShareReading share => Bit(share.Who),
        TrustedReading trusted => Bit(trusted.Who),
        ToldReading told => Of(told.Of),
        Elsewhere => 1UL << Scene.Country,
        Either either => Of(either.If) | Of(either.Then) | Of(either.Otherwise),
        SamePerson same => Bit(same.Left) | Bit(same.Right),
        HasStanding standing => Bit(standing.Who),
        HasSeat seat => Bit(seat.Who),
        HasStruck struck => Bit(struck.Who) | Bit(struck.Against),
        AgreedAgainst agreed => Bit(agreed.Who),
        Comparison comparison => Of(comparison.Left) | Of(comparison.Right),
        Arithmetic arithmetic => Of(arithmetic.Left) | Of(arithmetic.Right),
        All all => all.Parts.Aggregate(0UL, (bits, part) => bits | Of(part)),
        Any any => any.Parts.Aggregate(0UL, (bits, part) => bits | Of(part)),
        Not not => Of(not.Part),
        Call call => call.Arguments.Aggregate(0UL, (bits, part) => bits | Of(part)),
        _ => Everybody,
    };

    private static ulong Bit(Where where) => where.IsHere ? 1UL << Scene.Country : 0;

    private static ulong Bit(Who who) => Place.PartOf(who) is var part && part < 64 ? 1UL << part : Everybody;
}
