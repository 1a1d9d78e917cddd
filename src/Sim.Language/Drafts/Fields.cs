using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Drafts;

/// <summary>The kinds of fields of which forms are made.</summary>
internal static class Fields
{
    public static Field<Written> Id(string name = "id") => new Field<Written>(name, new IdKind()).Needed("its_id");

    public static Field<Prose> Text(string name) => new(name, new TextKind());

    public static Field<IReadOnlyList<Prose>> Texts(string name) => new(name, new TextsKind());

    public static Field<Written> Name(string name, string expected) => new(name, new NameKind(expected));

    public static Field<IReadOnlyList<Written>> Names(string name, string expected) => new(name, new NamesKind(expected));

    public static Field<IReadOnlyList<Written>> Chair() => Names("chair", "a person who can be played, or several");

    public static Field<Placed<int>> Number(string name, int low, int high) => new(name, new NumberKind(low, high));

    public static Field<Placed<int>> Year(string name) => new(name, new YearKind());

    public static Field<Placed<DateOnly>> Date(string name) => new(name, new DateKind());

    public static Field<Placed<bool>> YesNo(string name) => new(name, new YesNoKind());

    public static Field<Placed<T>> Choice<T>(string name, params (string, T)[] choices) => new(name, new ChoiceKind<T>(choices));

    public static Field<TermText> Condition(string name) => new(name, new ConditionKind());

    public static Field<TermText> Chance() => new("chance", new ChanceKind());

    public static Field<IReadOnlyList<EffectText>> Effects() => new("effects", new EffectsKind());

    public static Field<IReadOnlyList<Amount>> Amounts(string name, string example) => new(name, new AmountsKind(example));

    public static Field<IReadOnlyList<Draft>> Entries(string name, Form form) => new(name, new EntriesKind(form));

    public static Field<Draft> Entry(string name, Form form) => new(name, new EntryKind(form));

    public static Field<Placed<Status>> Status() => Choice("status", ("draft", Model.Scenarios.Status.Draft), ("reviewed", Model.Scenarios.Status.Reviewed));

    public static Field<Placed<Seat>> Seat() => Choice("seat", ("full", Model.Scenarios.Seat.Full), ("candidate", Model.Scenarios.Seat.Candidate), ("none", Model.Scenarios.Seat.None));
}
