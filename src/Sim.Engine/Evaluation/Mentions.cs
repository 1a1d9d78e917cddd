using Sim.Model.Expressions;

namespace Sim.Engine.Evaluation;

/// <summary>Which parts an expression speaks of, so that what does not depend on somebody is worked out once for everybody.</summary>
internal static class Mentions
{
    public static HashSet<int> Of(Expression expression)
    {
        var parts = new HashSet<int>();
        Collect(expression, parts);
        return parts;
    }

    private static void Collect(Expression expression, HashSet<int> parts)
    {
        switch (expression)
        {
            case PersonReading person:
                Add(person.Who);
                break;
            case TrustReading trust:
                Add(trust.From);
                Add(trust.To);
                break;
            case CountryReading { Where.IsHere: true } or InState { Where.IsHere: true }:
                parts.Add(Scene.Country);
                break;
            case ShareReading share:
                Add(share.Who);
                break;
            case SamePerson same:
                Add(same.Left);
                Add(same.Right);
                break;
            case HasStanding standing:
                Add(standing.Who);
                break;
            case HasSeat seat:
                Add(seat.Who);
                break;
            case HasStruck struck:
                Add(struck.Who);
                Add(struck.Against);
                break;
            case AgreedAgainst agreed:
                Add(agreed.Who);
                break;
            case Comparison comparison:
                Collect(comparison.Left, parts);
                Collect(comparison.Right, parts);
                break;
            case Arithmetic arithmetic:
                Collect(arithmetic.Left, parts);
                Collect(arithmetic.Right, parts);
                break;
            case All all:
                all.Parts.ToList().ForEach(p => Collect(p, parts));
                break;
            case Any any:
                any.Parts.ToList().ForEach(p => Collect(p, parts));
                break;
            case Not not:
                Collect(not.Part, parts);
                break;
            case Call call:
                call.Arguments.ToList().ForEach(a => Collect(a, parts));
                break;
        }

        void Add(Who who) => parts.Add(Place.PartOf(who));
    }
}
