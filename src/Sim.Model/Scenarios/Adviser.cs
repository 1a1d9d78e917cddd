using Sim.Model.Expressions;

namespace Sim.Model.Scenarios;

/// <summary>
/// Somebody who says, beside a question, which answer he would give. His words are for the reader: votes are reckoned from stances,
/// trust and interests, and from nothing that is said here.
/// </summary>
/// <param name="Leans">The option that he speaks for.</param>
/// <param name="If">When he speaks; null is whenever he is there.</param>
/// <param name="Real">True for a real quotation with a source; otherwise the words are the author's.</param>
public sealed record Adviser(int Person, int Leans, string Says, Expression? If, bool Real);
