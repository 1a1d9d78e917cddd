using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>What all builders work with: the names, the layout, and the ways to compile what stands in a field.</summary>
internal sealed class Workbench(Names names, Layout layout, Findings findings)
{
    private readonly Remedies _remedies = new(names, new VariableIndex(layout));

    public Names Names => names;

    public Layout Layout => layout;

    public Findings Findings => findings;

    public VariableIndex Variables { get; } = new(layout);

    /// <summary>Every delayed effect so far, by its number.</summary>
    public List<After> Delayed { get; } = [];

    /// <summary>Conditions with the places of their parts, for the checks that look at them afterwards.</summary>
    public List<CompiledCondition> Conditions { get; } = [];

    public static string Text(Draft draft, Field<Prose> field) => draft.Of(field)?.Words.Text ?? "";

    public static ImmutableArray<string> Texts(Draft draft, Field<IReadOnlyList<Prose>> field) => [.. (draft.Of(field) ?? []).Select(text => text.Words.Text)];

    public Expression? Condition(Draft draft, Field<TermText> field, Scope scope)
    {
        if (draft.Of(field) is not { } text || Compiled(text, scope, out var places) is not { } condition)
        {
            return null;
        }

        Conditions.Add(new CompiledCondition(condition, text.Words, places));
        return condition;
    }

    /// <summary>A fact of the first day. It is no question that could be true or false, so it is not looked at as one.</summary>
    public Expression? Start(TermText text, Scope scope) => Compiled(text, scope, out _);

    private Expression? Compiled(TermText text, Scope scope, out IReadOnlyList<PlacedPart> places)
    {
        var told = new Findings();
        var compiler = new TermCompiler(names, Variables, scope, text.Words, told);
        var condition = compiler.Condition(text.Term);
        if (condition is null)
        {
            findings.AddAll(_remedies.Condition(text, scope, told));
        }
        else
        {
            findings.AddAll(told);
        }

        places = compiler.Places;
        return condition;
    }

    /// <summary>A percentage.</summary>
    public Expression? Chance(Draft draft, Field<TermText> field, Scope scope)
    {
        if (draft.Of(field) is not { } text)
        {
            return null;
        }

        var told = new Findings();
        var chance = new TermCompiler(names, Variables, scope, text.Words, told).Amount(text.Term);
        if (chance is null)
        {
            findings.AddAll(Remedies.Chance(text, told));
        }
        else
        {
            findings.AddAll(told);
        }

        return chance;
    }

    public ImmutableArray<Effect> Effects(Draft draft, Field<IReadOnlyList<EffectText>> field, Scope scope)
    {
        if (draft.Of(field) is not { } texts)
        {
            return [];
        }

        var effects = ImmutableArray.CreateBuilder<Effect>(texts.Count);
        foreach (var text in texts)
        {
            if (Effect(text, scope) is { } effect)
            {
                effects.Add(effect);
            }
        }

        return effects.DrainToImmutable();
    }

    private Effect? Effect(EffectText text, Scope scope)
    {
        var told = new Findings();
        var effect = new EffectCompiler(names, Variables, scope, Delayed, text.Words, told).Compile(text.Effect);
        if (effect is null)
        {
            findings.AddAll(_remedies.Effect(text, scope, told));
        }
        else
        {
            findings.AddAll(told);
        }

        return effect;
    }

    /// <summary>Where something lies on each axis, −2 to 2; 0 where nothing is said.</summary>
    public ImmutableArray<int> OnAxes(Draft draft, Field<IReadOnlyList<Amount>> field)
    {
        var line = new int[names.Axes.Count];
        foreach (var amount in draft.Of(field) ?? [])
        {
            if (names.Axes.Find(amount.Name.Text) is not { } axis)
            {
                findings.Add(UnknownName.Axis(amount.Name.Span, amount.Name.Text, names));
            }
            else if (amount.Number.Value is < -2 or > 2)
            {
                findings.Add(NumberOutside.Of(amount.Number.Span, $"'{amount.Name.Text}'", amount.Number.Value, -2, 2));
            }
            else
            {
                line[axis] = amount.Number.Value;
            }
        }

        return [.. line];
    }

    public SourceNote? Note(Draft draft, Field<Draft> field) => draft.Of(field) is { } note ? Note(note) : null;

    public SourceNote? Note(Draft note)
    {
        if (note.Of(NoteForm.Id) is not { } id)
        {
            return null;
        }

        if (names.Sources.Find(id.Text) is { } source)
        {
            return new SourceNote(source, Text(note, NoteForm.Where), note.Of(NoteForm.Grade)?.Value ?? Grade.Uncertain) { Label = note.Of(NoteForm.As)?.Value ?? Label.Unsaid };
        }

        findings.Add(UnknownName.Source(id.Span, id.Text, names));
        return null;
    }

    /// <summary>A person by his id alone.</summary>
    public int? Person(Written name)
    {
        if (names.People.Find(name.Text) is { } person)
        {
            return person;
        }

        findings.Add(UnknownName.OnlyPerson(name.Span, name.Text, names));
        return null;
    }
}
