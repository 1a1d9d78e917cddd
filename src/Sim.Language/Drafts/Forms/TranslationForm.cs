using Sim.Language.Drafts.Kinds;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Forms;

/// <summary>A file with the texts of the scenario in another language.</summary>
internal static class TranslationForm
{
    /// <summary>The first field of the file: the language, such as <c>de</c>.</summary>
    public static readonly Field<Written> Language = Fields.Name("translation", "a language, such as de").Needed("de");
    public static readonly Field<IReadOnlyList<Draft>> Texts = Fields.Entries("texts", TranslatedTextForm.Form);

    public static readonly Form Form = new("translation", Language, Texts);
}

/// <summary>One text in another language.</summary>
internal static class TranslatedTextForm
{
    /// <summary>The address of the original: <c>event.amnesty.title</c>.</summary>
    public static readonly Field<Written> Of = Fields.Name("of", "the address of a text").Needed("event.its_id.title");

    /// <summary>By which it is seen whether the original has changed since.</summary>
    public static readonly Field<Written> Mark = Fields.Name("mark", "the mark of the original").Needed("0a1b2c3d");
    public static readonly Field<Prose> Text = new("text", new TextToComeKind());

    public static readonly Form Form = new("translated text", Of, Mark, Text);
}

/// <summary>A text, or nothing yet.</summary>
internal sealed class TextToComeKind : Kind<Prose>
{
    public override string Expected => "a text";

    public override Shape Shape => new TextShape(IsToCome: true);

    public override Prose? Read(Node node, FieldReader reader) => node is Nothing ? null : new TextKind().Read(node, reader);
}
