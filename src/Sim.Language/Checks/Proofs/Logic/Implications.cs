using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Logic;

/// <summary>
/// What follows from one thing for another: whoever was answered has been asked, who is dismissed holds no office, and an event that has
/// happened was once possible. The first kind follows from the words; the second, and the third, only from how the game is played.
/// </summary>
internal sealed class Implications(Scenario scenario, Numbers numbers, Choices choices, Func<int, Literal[]> requiredFor) : IImplications
{
    /// <summary>So many events are followed back from one clause; further back nothing is concluded.</summary>
    private const int Furthest = 64;

    private static readonly UInt128 IsActive = Choices.Only((int)Standing.Active);
    private static readonly UInt128 HasNoSeat = Choices.Only((int)Seat.None);

    private readonly List<int> _followed = [];

    public void Begin() => _followed.Clear();

    public bool Of(int choice, Solver solver)
    {
        var values = solver.ValuesOf(choice);
        if (values == 0)
        {
            return false;
        }

        if (choices.Chosen.IndexOf(choice) is { } question)
        {
            return (values & None(question)) != 0 || solver.Narrow(choices.Happened.First + question, Choices.Yes);
        }

        if (choices.Happened.IndexOf(choice) is { } happening)
        {
            return values == Choices.No ? IsUnanswered(happening, solver) : values != Choices.Yes || solver.Knowledge < Knowledge.Past || Required(happening, solver);
        }

        return Blow(choice, values, solver) && (solver.Knowledge < Knowledge.Rules || OfPeople(choice, values, solver));
    }

    public bool OfNumbers(Solver solver)
    {
        for (var i = 0; i < solver.TouchedNumbers.Count; i++)
        {
            if (numbers.EventOf(solver.TouchedNumbers[i]) is { } happening && !SinceThen(solver.TouchedNumbers[i], choices.Happened.First + happening, solver))
            {
                return false;
            }
        }

        return true;
    }

    private UInt128 None(int question) => Choices.Only(scenario.Events[question].Question?.Options.Length ?? 0);

    private bool IsUnanswered(int happening, Solver solver) => solver.Narrow(choices.Chosen.First + happening, None(happening));

    // What an event needed that is not undone again. Each is followed once.
    private bool Required(int happening, Solver solver)
    {
        if (_followed.Count == Furthest || _followed.Contains(happening))
        {
            return true;
        }

        _followed.Add(happening);
        foreach (var literal in requiredFor(happening))
        {
            if (!solver.Take(literal))
            {
                return false;
            }
        }

        return true;
    }

    private bool SinceThen(int number, int happened, Solver solver)
    {
        if (numbers.LastTurn >= Numbers.LongAgo)
        {
            return true;
        }

        var since = solver.Of(number);
        if ((since.High < Numbers.LongAgo && !solver.Narrow(happened, Choices.Yes)) || (since.Low > numbers.LastTurn && !solver.Narrow(happened, Choices.No)))
        {
            return false;
        }

        var turn = solver.Of(numbers.Turn);
        return solver.ValuesOf(happened) switch
        {
            var known when known == Choices.No => solver.Narrow(number, Interval.Of(Numbers.LongAgo)),
            var known when known == Choices.Yes => solver.Narrow(number, new Interval(0, turn.High - 1)) && solver.Narrow(numbers.Turn, turn with { Low = Math.Max(turn.Low, since.Low + 1) }),
            _ => true,
        };
    }

    // Each has one last blow; who was struck by somebody was struck at all.
    private bool Blow(int choice, UInt128 values, Solver solver)
    {
        if (choices.LastStruck.IndexOf(choice) is not null)
        {
            var struck = UInt128.IsPow2(values) && values != choices.Nobody ? (int)UInt128.Log2(values) : -1;
            return ((values & choices.Nobody) != 0 || solver.Narrow(choices.StruckAtAll.First, Choices.Yes))
                && (struck < 0 || solver.Narrow(choices.StruckBy.First + struck, Choices.Yes));
        }

        if (choices.StruckBy.IndexOf(choice) is { } person)
        {
            return values == Choices.No ? NobodyStruck(Choices.Only(person), solver) : values != Choices.Yes || solver.Narrow(choices.StruckAtAll.First, Choices.Yes);
        }

        return choices.StruckAtAll.First != choice || values != Choices.No || NobodyStruck(~choices.Nobody, solver);
    }

    private bool NobodyStruck(UInt128 people, Solver solver)
    {
        for (var i = 0; i < solver.Touched.Count; i++)
        {
            var choice = solver.Touched[i];
            if (choices.LastStruck.IndexOf(choice) is not null && !solver.Narrow(choice, ~people))
            {
                return false;
            }
        }

        return true;
    }

    // Only the active hold offices and seats.
    private bool OfPeople(int choice, UInt128 values, Solver solver)
    {
        if (choices.Holder.IndexOf(choice) is not null)
        {
            return !UInt128.IsPow2(values) || values == choices.Nobody || solver.Narrow(choices.Standing.First + (int)UInt128.Log2(values), IsActive);
        }

        if (choices.StandingOf.IndexOf(choice) is { } holder && holder < choices.Holder.Count)
        {
            return solver.Narrow(choice, IsActive | Choices.Only(Choices.Standings));
        }

        if (choices.Seat.IndexOf(choice) is { } person)
        {
            return (values & HasNoSeat) != 0 || solver.Narrow(choices.Standing.First + person, IsActive);
        }

        return choices.SeatOf.IndexOf(choice) is not { } somebody || (values & (HasNoSeat | Choices.Only(Choices.Seats))) != 0
            || solver.Narrow(choices.StandingOf.First + somebody, IsActive);
    }
}
