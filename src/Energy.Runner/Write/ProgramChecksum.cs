using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text;
using Energy.Model;

namespace Energy.Runner.Write;

/// <summary>
/// Tells one build of the program from another that says the same version. It is taken over the instructions of the method and of the command, their texts and tables
/// of numbers and what they call; not over the commit or the folder they were built from, so that the same sources have the same checksum.
/// </summary>
internal static class ProgramChecksum
{
    /// <summary>SHA-256 over both assemblies.</summary>
    public static string Value { get; } = Of(typeof(BaseYear).Assembly, typeof(ProgramChecksum).Assembly);

    /// <summary>SHA-256 over the instructions of assemblies, in their order.</summary>
    public static string Of(params Assembly[] assemblies)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var assembly in assemblies)
        {
            // An assembly inside a single file has no place of its own: the identity of its build stands for it.
            if (assembly.Location.Length == 0)
            {
                hash.AppendData(assembly.ManifestModule.ModuleVersionId.ToByteArray());
                continue;
            }

            using var stream = File.OpenRead(assembly.Location);
            using var file = new PEReader(stream);
            Add(hash, file, file.GetMetadataReader());
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, PEReader file, MetadataReader metadata)
    {
        foreach (int place in metadata.MethodDefinitions.Select(handle => metadata.GetMethodDefinition(handle).RelativeVirtualAddress).Where(place => place != 0))
        {
            hash.AppendData(file.GetMethodBody(place).GetILBytes() ?? []);
        }

        // The name of a table of numbers in an assembly is the checksum of those numbers.
        foreach (var handle in metadata.FieldDefinitions)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(metadata.GetString(metadata.GetFieldDefinition(handle).Name) + "\n"));
        }

        foreach (var called in metadata.MemberReferences.Select(metadata.GetMemberReference))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(metadata.GetString(called.Name) + "\n"));
            hash.AppendData(metadata.GetBlobBytes(called.Signature));
        }

        hash.AppendData(file.GetMetadata().GetContent(metadata.GetHeapMetadataOffset(HeapIndex.UserString), metadata.GetHeapSize(HeapIndex.UserString)).AsSpan());
    }
}
