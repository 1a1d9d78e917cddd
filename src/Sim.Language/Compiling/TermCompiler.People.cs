using Sim.Language.Diagnostics;
using Sim.Language.Expressions;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

internal sealed partial class TermCompiler
{
    /// <summary>A person by name, office or part.</summary>
    public Who? Who(NameTerm name, bool everyone)
    {
        if (names.People.Find(name.Name) is { } person)
        {
            return new Who(WhoKind.Named, person);
        }

        if (names.Offices.Find(name.Name) is { } office)
        {
            return new Who(WhoKind.Holder, office);
        }

        switch (name.Name)
        {
            case "everyone" when everyone:
                return new Who(WhoKind.Everyone);
            case "everyone":
                findings.Add(NobodyThere.At(At(name), name.Name, "this place"));
                return null;
            case "actor":
                return HasPart(name) ? new Who(WhoKind.Actor) : null;
            case "target" when !scope.CountryIsTarget:
                return HasPart(name) ? new Who(WhoKind.Target) : null;
            case "rival":
                return HasPart(name) ? new Who(WhoKind.Rival) : null;
            case "person":
                return HasPart(name) ? new Who(WhoKind.Person) : null;
            default:
                findings.Add(names.KindOf(name.Name) is { } kind ? WrongSort.NotAPerson(At(name), name.Name, kind)
                    : scope.Has(name.Name) is not null ? WrongSort.NotAPerson(At(name), name.Name, "country")
                    : UnknownName.Person(At(name), name.Name, names));
                return null;
        }
    }

    private bool HasPart(NameTerm part)
    {
        if (scope.Has(part.Name) == true)
        {
            return true;
        }

        findings.Add(NobodyThere.At(At(part), part.Name, scope.Where));
        return false;
    }

    /// <summary>Whether two are the same, what became of somebody, or in what state a machine is.</summary>
    private Expression? Identity(IsTerm term)
    {
        if (MachineOf(term.Left) is { } machine)
        {
            return machine.IsKnown ? StateIs(machine.Machine, machine.Where, term.Right, machine.Country) : null;
        }

        if (Who(term.Left, everyone: false) is not { } left)
        {
            return null;
        }

        switch (term.Right.Name)
        {
            case "active":
                return new HasStanding(left, Standing.Active);
            case "dismissed":
                return new HasStanding(left, Standing.Dismissed);
            case "arrested":
                return new HasStanding(left, Standing.Arrested);
            case "dead":
                return new HasStanding(left, Standing.Dead);
            case "absent":
                return new HasStanding(left, Standing.Absent);
            case "full":
                return new HasSeat(left, Seat.Full);
            case "candidate":
                return new HasSeat(left, Seat.Candidate);
            case "vacant" or "nobody":
                return new SamePerson(left, new Who(WhoKind.Nobody));
            default:
                return Other(left, term.Right);
        }
    }

    private SamePerson? Other(Who left, NameTerm right)
    {
        if (names.KindOf(right.Name) is null && scope.Has(right.Name) is null && right.Name != "everyone")
        {
            findings.Add(UnknownName.After(At(right), right.Name, names));
            return null;
        }

        return Who(right, everyone: false) is { } other ? new SamePerson(left, other) : null;
    }
}
