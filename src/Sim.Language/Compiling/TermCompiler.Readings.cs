using Sim.Language.Diagnostics;
using Sim.Language.Expressions;
using Sim.Model.Expressions;

namespace Sim.Language.Compiling;

internal sealed partial class TermCompiler
{
    /// <summary>A number by name: of the whole game, of a person, an office, a country, or of a part.</summary>
    public Reading? Reading(NameTerm name)
    {
        if (name.Owner.Length == 0)
        {
            return Realm(name);
        }

        if (name.Last.Contains('.', StringComparison.Ordinal))
        {
            findings.Add(UnexpectedWord.Instead(At(name), name.Name));
            return null;
        }

        if (names.Countries.Find(name.Owner) is { } country)
        {
            return CountryNumber(name.LastTerm) is { } attribute ? new VariableReading(variables.OfCountry(country, attribute)) : null;
        }

        if (name.Owner == "country" || (name.Owner == "target" && scope.CountryIsTarget))
        {
            return HasPart(name.OwnerTerm) && CountryNumber(name.LastTerm) is { } attribute ? new CountryReading(Where.Here, attribute) : null;
        }

        if (names.KindOf(name.Owner) is null && scope.Has(name.Owner) is null && name.Owner != "everyone")
        {
            findings.Add(UnknownName.Owner(At(name.OwnerTerm), name.Owner, names));
            return null;
        }

        if (Who(name.OwnerTerm, everyone: false) is not { } who || PersonNumber(name.LastTerm) is not { } number)
        {
            return null;
        }

        return who.Kind == WhoKind.Named ? new VariableReading(variables.OfPerson(who.Index, number)) : new PersonReading(who, number);
    }

    /// <summary>Whether what is read is a yes or no.</summary>
    public bool IsFlag(Reading reading) => reading is VariableReading { Variable: var variable } && names.IsFlag(variable) && !names.IsDisputed(variable);

    /// <summary>What one thinks of another.</summary>
    /// <param name="everyone">Whether <c>everyone</c> may be meant, as on the left of a change.</param>
    public Reading? Trust(CallTerm call, bool everyone)
    {
        if (call.Arguments is not [NameTerm from, NameTerm to])
        {
            findings.Add(UnknownFunction.Arguments(At(call), "trust(actor, target)"));
            return null;
        }

        if (Who(from, everyone) is not { } first || Who(to, everyone) is not { } second)
        {
            return null;
        }

        return first.Kind == WhoKind.Named && second.Kind == WhoKind.Named
            ? new VariableReading(variables.OfTrust(first.Index, second.Index))
            : new TrustReading(first, second);
    }

    private VariableReading? Realm(NameTerm name)
    {
        if (names.RealmNumber(name.Name) is { } realm)
        {
            return new VariableReading(realm);
        }

        findings.Add(names.KindOf(name.Name) is { } kind
            ? WrongSort.NotANumber(At(name), name.Name, kind, kind is "person" or "office" ? $"Say which of his numbers is meant, such as {name.Name}.authority" : "")
            : scope.Has(name.Name) is not null
                ? WrongSort.NotANumber(At(name), name.Name, name.Name == "country" ? "country" : "person", $"Say which number is meant, such as {name.Name}.{(name.Name == "country" ? "…" : "authority")}")
                : UnknownName.Number(At(name), name.Name, names));
        return null;
    }

    private int? PersonNumber(NameTerm name)
    {
        if (names.PersonAttribute(name.Name) is { } attribute)
        {
            return attribute;
        }

        findings.Add(UnknownName.Attribute(At(name), name.Name, "person", names.PersonAttributes));
        return null;
    }

    private int? CountryNumber(NameTerm name)
    {
        if (names.CountryAttribute(name.Name) is { } attribute)
        {
            return attribute;
        }

        findings.Add(UnknownName.Attribute(At(name), name.Name, "country", names.CountryAttributes));
        return null;
    }
}
