/** Who says so, how sure, and what numbers count: own sentences, as in sentence-cases. */
export const voiceCases = `
Das bestätigte der Gouverneur von Herat, Karim Sadat. Die Angreifer hätten zwei Dörfer eingenommen. | capture | M=claimed | S=Gouverneur
Das Verteidigungsministerium in Khartum widersprach. Die Armee halte den Flughafen. | control | M=claimed | S=Verteidigungsministerium
Die Rebellen sind in die Altstadt vorgedrungen, jedenfalls behauptet das ihr Sprecher. | advance | M=claimed | S=Sprecher
Der Flughafen ist eingenommen worden, so stellt es zumindest die Koalition dar. | capture | M=claimed | S=Koalition
Staatliche Medien meldeten unter Berufung auf die Armee, zwei Dörfer seien zurückerobert worden. | capture | M=claimed | S=Armee
Einem Bericht der Vereinten Nationen ist zu entnehmen, dass Kämpfer der ADF zwei Dörfer überfallen haben. | attack | M=claimed | S=Bericht
Der Sender zitierte einen Offizier mit den Worten, die Rebellen seien aus der Stadt vertrieben worden. | withdrawal | M=claimed | S=Offizier
„Sie haben das Dorf umstellt. Dann erschossen sie zwanzig Männer“, sagt Omar. | casualties | M=claimed | S=Omar
In Bria plünderten Milizen die Häuser, 35.000 Menschen sind nach UN-Schätzungen auf der Flucht. | seizure | M=asserted
Kinshasa beschuldigt Kigali, die Rebellen auszurüsten, und hat den Botschafter ausgewiesen. | sanction | M=asserted
Der Minister spricht von einem Sieg und hat Truppen an die Grenze verlegt. | movement | M=asserted
Entweder ziehen sich die Rebellen zurück, oder die Armee stürmt die Stadt. | withdrawal | M=possible
Soldaten vereitelten den Versuch der Rebellen, die Brücke zu sprengen. | bombing | M=attempted
Die Meldung, die Rebellen hätten den Flughafen eingenommen, entspricht nicht den Tatsachen. | capture | M=negated
Die Truppe zog ab, nicht ohne zuvor die Brücke zu sprengen. | bombing | M=asserted
Die Rebellen haben die Stadt beinahe eingenommen. | capture | M=attempted
Sollte Haftar auch Sirte einnehmen, würde er das ganze Ölgebiet kontrollieren. | control | M=possible
Ankara schließt einen Einmarsch in Nordsyrien nicht aus. | advance | M=possible
Die Gruppe gehörte bis 2016 zu Al-Kaida. | affiliation | E=1
Der IS hatte die Stadt 2014 erobert und drei Jahre lang beherrscht. | control | E=1
Die Armee hat die Belagerung aufgehoben. | siege | E=1
Bei zwei Anschlägen in Bagdad starben mindestens 15 Menschen, 32 weitere wurden verwundet. | casualties | Q=15 | Q=32 | Q!=2
Die Zahl der Todesopfer stieg von 50 auf 64. | casualties | Q=64 | Q!=50
Von den 80 Geiseln wurden 20 freigelassen. | release | Q=20 | Q!=80
Die Armee verlor seit Jahresbeginn 300 Soldaten, die Rebellen büßten 500 Mann ein. | casualties | Q=300 | Q!=500
`;
