using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Tutorship.Storage;

/// <summary>The keys of Data Protection, in the database, so that all machines share them. They are wrapped by <see cref="NoteKey"/>.</summary>
internal sealed class KeyRing(SchoolDbs dbs) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = dbs.OpenKeyRing();
        return [.. db.DataProtectionKeys.AsNoTracking().Select(key => key.Xml!).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var db = dbs.OpenKeyRing();
        db.DataProtectionKeys.Add(new DataProtectionKey
        {
            FriendlyName = friendlyName,
            Xml = element.ToString(SaveOptions.DisableFormatting),
        });
        db.SaveChanges();
    }
}
