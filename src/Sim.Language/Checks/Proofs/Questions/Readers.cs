using System.Collections.Immutable;
using Sim.Language.Checks.Proofs.Sites;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Questions;

/// <summary>What something in the scenario reads: conditions, chances, amounts, aims and audiences.</summary>
internal sealed class Readers
{
    private readonly bool[] _variables;
    private readonly HashSet<(bool IsPerson, int Attribute)> _attributes = [];
    private readonly HashSet<(int Event, int Option)> _answers = [];
    private readonly Scenario _scenario;

    public Readers(Proofs proofs)
    {
        _scenario = proofs.Scenario;
        _variables = new bool[_scenario.Variables.Length];
        foreach (var condition in proofs.Inspection.Conditions)
        {
            Note(condition.Condition);
        }

        foreach (var site in proofs.Field.Sites)
        {
            Note(site.Chance);
            foreach (var effect in site.Effects)
            {
                if (effect.Landed().What is Change change)
                {
                    Note(change.Amount);
                }
            }
        }

        foreach (var weight in _scenario.Aims.SelectMany(aim => aim.Weighs).Concat(_scenario.Audiences.SelectMany(audience => audience.Weighs)))
        {
            Note(weight.Reading);
        }
    }

    /// <summary>Whether anything asks if a question was given this answer.</summary>
    public bool AskFor(int happening, int option) => _answers.Contains((happening, option));

    /// <summary>Whether a number matters to anything: something reads it, the engine does, or the player sees how it stands.</summary>
    public bool Read(int variable)
    {
        var found = _scenario.Variables[variable];
        return _variables[variable]
            || !Touch.IsOnlyByEffects(found, _scenario.Layout)
            || found.Shown != Shown.Hidden
            || (found.Owner is Owner.Person or Owner.Country && _attributes.Contains((found.Owner == Owner.Person, Touch.AttributeOf(found, _scenario.Layout))));
    }

    private void Note(Expression? expression)
    {
        switch (expression)
        {
            case VariableReading variable:
                _variables[variable.Variable] = true;
                break;
            case PersonReading person:
                _attributes.Add((true, person.Attribute));
                break;
            case CountryReading country:
                _attributes.Add((false, country.Attribute));
                break;
            case WasChosen chosen:
                _answers.Add((chosen.Event, chosen.Option));
                break;
            case Not not:
                Note(not.Part);
                break;
            case Comparison comparison:
                Note(comparison.Left);
                Note(comparison.Right);
                break;
            case Arithmetic arithmetic:
                Note(arithmetic.Left);
                Note(arithmetic.Right);
                break;
            case All all:
                NoteAll(all.Parts);
                break;
            case Any any:
                NoteAll(any.Parts);
                break;
            case Call call:
                NoteAll(call.Arguments);
                break;
            case Either either:
                NoteAll([either.If, either.Then, either.Otherwise]);
                break;
            case ToldReading told:
                Note(told.Of);
                break;
        }
    }

    private void NoteAll(ImmutableArray<Expression> parts)
    {
        foreach (var part in parts)
        {
            Note(part);
        }
    }
}
