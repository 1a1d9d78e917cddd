using Sim.Language.Diagnostics;
using Sim.Language.Expressions;
using Sim.Model.Effects;
using Sim.Model.Expressions;

namespace Sim.Language.Compiling;

internal sealed partial class TermCompiler
{
    /// <summary>A machine as it is named: itself, or a country whose machine is meant (then the machine follows from the state).</summary>
    private readonly record struct NamedMachine(int Machine, Where Where, string Country, bool IsKnown);

    /// <summary>A machine by the trigger or state that is named behind it.</summary>
    public (int Machine, Where Where, int Trigger)? Trigger(NameTerm name)
    {
        if (name.Owner.Length == 0)
        {
            findings.Add(UnknownName.TriggerForm(At(name)));
            return null;
        }

        var country = name.Owner;
        if (names.Machines.Find(country) is { } single)
        {
            if (names.IsEachCountry(single))
            {
                if (!scope.Country)
                {
                    findings.Add(NobodyThere.At(At(name.OwnerTerm), "country", scope.Where));
                    return null;
                }

                return TriggerOf(single, Where.Here, name.LastTerm);
            }

            return TriggerOf(single, new Where(0), name.LastTerm);
        }

        if (WhereIs(name.OwnerTerm) is not { } where)
        {
            if (scope.Has(country) is null)
            {
                findings.Add(UnknownName.Machine(At(name.OwnerTerm), country, names));
            }

            return null;
        }

        for (var machine = 0; machine < names.Machines.Count; machine++)
        {
            if (names.IsEachCountry(machine) && names.Triggers[machine].Contains(name.Last, StringComparer.Ordinal))
            {
                return TriggerOf(machine, where, name.LastTerm);
            }
        }

        findings.Add(UnknownName.Trigger(At(name.LastTerm), name.Last, country, CountryMachines().SelectMany(machine => names.Triggers[machine])));
        return null;
    }

    private (int Machine, Where Where, int Trigger)? TriggerOf(int machine, Where where, NameTerm trigger)
    {
        for (var i = 0; i < names.Triggers[machine].Count; i++)
        {
            if (string.Equals(names.Triggers[machine][i], trigger.Name, StringComparison.Ordinal))
            {
                return (machine, where, i);
            }
        }

        findings.Add(UnknownName.Trigger(At(trigger), trigger.Name, names.Machines.IdOf(machine), names.Triggers[machine]));
        return null;
    }

    private NamedMachine? MachineOf(NameTerm name)
    {
        if (names.Machines.Find(name.Name) is { } machine)
        {
            if (!names.IsEachCountry(machine))
            {
                return new NamedMachine(machine, new Where(0), "", true);
            }

            if (!scope.Country)
            {
                findings.Add(NobodyThere.At(At(name), "country", scope.Where));
                return new NamedMachine(-1, default, "", false);
            }

            return new NamedMachine(machine, Where.Here, "", true);
        }

        if (names.Countries.Find(name.Name) is { } country)
        {
            return new NamedMachine(-1, new Where(country), name.Name, true);
        }

        if (name.Name == "country" || (name.Name == "target" && scope.CountryIsTarget))
        {
            return HasPart(name) ? new NamedMachine(-1, Where.Here, name.Name, true) : new NamedMachine(-1, default, "", false);
        }

        return null;
    }

    private InState? StateIs(int machine, Where where, NameTerm state, string country)
    {
        if (machine >= 0)
        {
            if (names.States[machine].Find(state.Name) is { } index)
            {
                return new InState(machine, where, index);
            }

            findings.Add(UnknownName.State(At(state), state.Name, names.Machines.IdOf(machine), names.States[machine].Ids));
            return null;
        }

        foreach (var candidate in CountryMachines())
        {
            if (names.States[candidate].Find(state.Name) is { } index)
            {
                return new InState(candidate, where, index);
            }
        }

        findings.Add(UnknownName.State(At(state), state.Name, country, CountryMachines().SelectMany(candidate => names.States[candidate].Ids)));
        return null;
    }

    /// <summary>What somebody looks at: a number of the whole game, or a country.</summary>
    public See? Looked(NameTerm name)
    {
        if (names.Realm.Find(name.Name) is { } realm)
        {
            return IsSeen(name.Name, name) ? new See(realm, Where.Here) : null;
        }

        // Whoever says 'country' where none is meant has been told so.
        if (name.Name == "country" || names.Countries.Find(name.Name) is not null || (name.Name == "target" && scope.CountryIsTarget))
        {
            return WhereIs(name) is { } where && IsSeen(name.Name, name) ? new See(-1, where) : null;
        }

        findings.Add(name.Owner.Length > 0 || names.KindOf(name.Name) is not null || scope.Has(name.Name) is not null
            ? WrongSort.NotSeen(At(name), name.Name, names.Countries.Find(name.Owner) is null ? "" : name.Owner)
            : UnknownName.Seen(At(name), name.Name, names));
        return null;
    }

    private bool IsSeen(string what, NameTerm name)
    {
        if (!names.IsSeen(what))
        {
            findings.Add(NobodyTells.Seen(At(name), what));
        }

        return names.IsSeen(what);
    }

    private Where? WhereIs(NameTerm name)
    {
        if (names.Countries.Find(name.Name) is { } country)
        {
            return new Where(country);
        }

        return (name.Name == "country" || (name.Name == "target" && scope.CountryIsTarget)) && HasPart(name) ? Where.Here : null;
    }

    private IEnumerable<int> CountryMachines() => Enumerable.Range(0, names.Machines.Count).Where(names.IsEachCountry);
}
