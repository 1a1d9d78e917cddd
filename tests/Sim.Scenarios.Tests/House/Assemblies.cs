using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Sim.Scenarios.Tests.House;

/// <summary>What a compiled assembly really uses, whatever its sources look like.</summary>
internal static class Assemblies
{
    private static readonly Dictionary<ushort, OpCode> Codes = typeof(OpCodes).GetFields()
        .Select(f => f.GetValue(null)).OfType<OpCode>().ToDictionary(c => (ushort)c.Value);

    public static string PathOf(string project) => Path.Combine(AppContext.BaseDirectory, project + ".dll");

    /// <summary>Every foreign member that is used, as <c>System.Random::Next</c>, and every foreign type, as <c>System.Random</c>.</summary>
    public static SortedSet<string> Uses(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        var uses = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var handle in metadata.TypeReferences)
        {
            uses.Add(NameOf(metadata, handle));
        }

        foreach (var member in metadata.MemberReferences.Select(metadata.GetMemberReference))
        {
            if (member.Parent.Kind == HandleKind.TypeReference)
            {
                uses.Add($"{NameOf(metadata, (TypeReferenceHandle)member.Parent)}::{metadata.GetString(member.Name)}");
            }
        }

        return uses;
    }

    /// <summary>Everything that holds, hands over or computes a number that is not whole.</summary>
    public static SortedSet<string> Fractions(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        var types = new FractionTypes(metadata);
        var found = new SortedSet<string>(StringComparer.Ordinal);

        foreach (var field in metadata.FieldDefinitions.Select(metadata.GetFieldDefinition))
        {
            Note(field.DecodeSignature(types, null), $"the field {metadata.GetString(field.Name)}");
        }

        foreach (var member in metadata.MemberReferences.Select(metadata.GetMemberReference))
        {
            var what = $"the use of {metadata.GetString(member.Name)}";
            if (member.GetKind() == MemberReferenceKind.Field)
            {
                Note(member.DecodeFieldSignature(types, null), what);
            }
            else
            {
                Note(member.DecodeMethodSignature(types, null), what);
            }
        }

        for (var row = 1; row <= metadata.GetTableRowCount(TableIndex.MethodSpec); row++)
        {
            var special = metadata.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(row));
            Note(special.DecodeSignature(types, null).Any(t => t), "a generic call");
        }

        foreach (var method in metadata.MethodDefinitions.Select(metadata.GetMethodDefinition))
        {
            var name = metadata.GetString(method.Name);
            Note(method.DecodeSignature(types, null), $"the method {name}");
            if (method.RelativeVirtualAddress == 0)
            {
                continue;
            }

            var body = file.GetMethodBody(method.RelativeVirtualAddress);
            if (!body.LocalSignature.IsNil)
            {
                var locals = metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(types, null);
                Note(locals.Any(t => t), $"a local of {name}");
            }

            Note(ComputesFractions(body.GetILReader()), $"the code of {name}");
        }

        return found;

        void Note<T>(T signature, string what)
        {
            var has = signature switch
            {
                bool fraction => fraction,
                MethodSignature<bool> method => method.ReturnType || method.ParameterTypes.Any(t => t),
                _ => throw new InvalidOperationException("An unknown kind of signature."),
            };
            if (has)
            {
                found.Add(what);
            }
        }
    }

    private static bool ComputesFractions(BlobReader code)
    {
        while (code.RemainingBytes > 0)
        {
            ushort value = code.ReadByte();
            if (value == 0xFE)
            {
                value = (ushort)(0xFE00 | code.ReadByte());
            }

            var operation = Codes[value];
            if (operation.Name!.Contains(".r4", StringComparison.Ordinal)
                || operation.Name.Contains(".r8", StringComparison.Ordinal)
                || operation.Name.Contains(".r.un", StringComparison.Ordinal))
            {
                return true;
            }

            var operand = operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 * code.ReadInt32(),
                _ => 4,
            };
            code.Offset += operand;
        }

        return false;
    }

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{NameOf(metadata, (TypeReferenceHandle)type.ResolutionScope)}+{name}"
            : $"{metadata.GetString(type.Namespace)}.{name}";
    }
}
