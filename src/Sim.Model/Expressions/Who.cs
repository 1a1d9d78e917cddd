namespace Sim.Model.Expressions;

/// <summary>How a person is named in a scenario.</summary>
public enum WhoKind
{
    Named,
    Actor,
    Target,
    Rival,
    /// <summary>Whoever holds an office.</summary>
    Holder,
    /// <summary>Everybody who is active, one after the other; only where an effect allows it.</summary>
    Everyone,
    /// <summary>Nobody: the office is vacant.</summary>
    Nobody,
    /// <summary>The person a rule for each person is looking at.</summary>
    Person,
}

/// <summary>A person by name, by part in the act, or by office. <see cref="Index"/> is the person or the office.</summary>
public readonly record struct Who(WhoKind Kind, int Index = -1);

/// <summary>How a country is named: by index, or (−1) the country that the rule, machine or act is about.</summary>
public readonly record struct Where(int Index)
{
    public static Where Here => new(-1);

    public bool IsHere => Index < 0;
}
